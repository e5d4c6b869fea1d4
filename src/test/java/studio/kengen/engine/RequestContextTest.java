package studio.kengen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The condition keys of a request.
class RequestContextTest {
    private static final Requester SESSION =
            Requester.parse("arn:aws:sts::111122223333:assumed-role/app/s").orElseThrow();

    @Test
    void caseOfKeysDoesNotCount() {
        RequestContext context = RequestContext.of(Map.of("aws:SourceVpc", List.of("vpc-1")));
        assertThat(context.values("AWS:SOURCEVPC")).containsExactly("vpc-1");
        assertThat(context.valuesOfLowerCase("aws:sourcevpc")).containsExactly("vpc-1");
    }

    @Test
    void aKeyWithoutValuesIsAbsent() {
        RequestContext context = RequestContext.of(Map.of("aws:TagKeys", List.of()));
        assertThat(context.asMap()).isEmpty();
        assertThat(context.values("aws:TagKeys")).isEmpty();
    }

    @Test
    void onlyAKeyWithOneValueHasASingleValue() {
        RequestContext context =
                RequestContext.of(Map.of("one", List.of("a"), "two", List.of("a", "b")));
        assertThat(context.single("One")).contains("a");
        assertThat(context.single("two")).isEmpty();
        assertThat(context.variables().apply("none")).isEmpty();
    }

    @Test
    void keysThatFollowFromTheRequesterAreFilledIn() {
        RequestContext context = RequestContext.EMPTY.completedFor(SESSION);
        assertThat(context.single("aws:PrincipalArn"))
                .contains("arn:aws:iam::111122223333:role/app");
        assertThat(context.single("aws:PrincipalAccount")).contains("111122223333");
        assertThat(context.single("aws:PrincipalType")).contains("AssumedRole");
        assertThat(context.single("aws:PrincipalIsAWSService")).contains("false");
    }

    @Test
    void whatTheRequestSaysWinsOverWhatFollowsFromTheRequester() {
        RequestContext given =
                RequestContext.of(Map.of("aws:PrincipalType", List.of("SomethingElse")));
        assertThat(given.completedFor(SESSION).single("aws:PrincipalType"))
                .contains("SomethingElse");
    }

    @Test
    void anAnonymousRequestHasNoKeysOfAPrincipalButItsType() {
        assertThat(RequestContext.principalKeys(new Requester.Anonymous()))
                .containsOnlyKeys("aws:principaltype");
    }

    @Test
    void keysAreTakenAwayByTheirStart() {
        RequestContext context =
                RequestContext.of(Map.of("aws:ResourceTag/a", List.of("1"), "b", List.of("2")));
        assertThat(context.without(List.of("aws:resourcetag/")).asMap()).containsOnlyKeys("b");
        assertThat(context.without(List.of("c"))).isSameAs(context);
    }
}
