package studio.kengen.engine.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.kengen.engine.Requester;
import studio.kengen.engine.statement.CompiledPolicy;
import studio.kengen.engine.statement.CompiledStatement;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

class StatementIndexTest {
    private static final Requester APP =
            Requester.parse("arn:aws:iam::111122223333:role/app").orElseThrow();

    @Test
    void findsStatementsWhoseResourcesMeetThoseInFocus() {
        assertThat(meeting("arn:aws:s3:::maps/a/*", "arn:aws:s3:::maps/*", "arn:aws:s3:::other/*"))
                .containsExactly("arn:aws:s3:::maps/*");
        assertThat(meeting("arn:aws:s3:::maps/*", "arn:aws:s3:::maps/a/x", "arn:aws:s3:::m*"))
                .containsExactlyInAnyOrder("arn:aws:s3:::maps/a/x", "arn:aws:s3:::m*");
    }

    @Test
    void aVariableMeetsWhateverItMayStandFor() {
        assertThat(meeting("arn:aws:s3:::home/ann/*", "arn:aws:s3:::home/${aws:username}/*"))
                .containsExactly("arn:aws:s3:::home/${aws:username}/*");
    }

    @Test
    void everythingMeetsAStatementAboutEverything() {
        assertThat(meeting("*", "arn:aws:s3:::maps/*", "arn:aws:s3:::other/*")).hasSize(2);
    }

    @Test
    void aDenialOfAllButSomeIsFoundUnlessItIsAboutAnotherRequester() {
        Statement limit =
                Statement.deny(
                        ActionElement.of("s3:*"),
                        new ResourceElement.NotResource(List.of("arn:aws:s3:::maps/*")));
        StatementIndex index =
                new StatementIndex(
                        compiled(
                                limit.withConditions(onRequester("*:role/app")),
                                limit.withConditions(onRequester("*:role/other")),
                                limit.withConditions(onRequester("${aws:PrincipalTag/role}")),
                                limit));
        assertThat(index.meeting(APP, compiled(allow("arn:aws:s3:::maps/*"))))
                .extracting(statement -> statement.ref().index())
                .containsExactlyInAnyOrder(0, 2, 3);
    }

    private static List<Condition> onRequester(String pattern) {
        return List.of(new Condition("StringLike", "aws:PrincipalArn", List.of(pattern)));
    }

    private static Stream<String> meeting(String focus, String... resources) {
        StatementIndex index =
                new StatementIndex(
                        compiled(
                                Stream.of(resources)
                                        .map(StatementIndexTest::allow)
                                        .toArray(Statement[]::new)));
        return index.meeting(APP, compiled(allow(focus))).stream()
                .map(found -> found.statement().resources().orElseThrow().patterns().getFirst());
    }

    private static Statement allow(String resource) {
        return Statement.allow(ActionElement.of("s3:GetObject"), ResourceElement.of(resource));
    }

    private static List<CompiledStatement> compiled(Statement... statements) {
        return CompiledPolicy.of("policy", PolicyDocument.of(statements)).statements();
    }
}
