package studio.kengen.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.Requester;
import studio.kengen.engine.Truth;
import studio.kengen.policy.PolicyParser;

/// Which requests a statement is about.
class CompiledStatementTest {
    private static final String SESSION = "arn:aws:sts::111122223333:assumed-role/app/s";

    @ParameterizedTest
    @CsvSource({
        "s3:GetObject, s3:getobject, true",
        "S3:GETOBJECT, s3:getobject, true",
        "s3:Get*, s3:getobject, true",
        "s3:Get?bject, s3:getobject, true",
        "s3:*, s3express:getobject, false",
        "*, s3:getobject, true",
        "*:*, s3:getobject, true",
        "**, s3:getobject, true",
        "*:Get*, s3:getobject, true",
        "'', s3:getobject, false",
    })
    void actionsMatchWithoutCase(String pattern, String action, boolean matches) {
        ActionMatcher listed = statement("\"Action\": \"%s\"".formatted(pattern)).actions();
        ActionMatcher others = statement("\"NotAction\": \"%s\"".formatted(pattern)).actions();
        assertThat(listed.matches(action)).isEqualTo(matches);
        assertThat(others.matches(action)).isNotEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "*, *, true",
        "arn:aws:s3:::maps/*, arn:aws:s3:::maps/a/b:c, true",
        "arn:aws:s3:::maps/*, arn:aws:s3:::Maps/a, false",
        "arn:aws:s3:::maps/*, *, false",
        "arn:aws:sqs, arn:aws:sqs:ap-northeast-1:111122223333:q, true",
        "arn:aws:sns:*:111122223333:t, arn:aws:sns:us-east-1:111122223333:t, true",
        "arn:aws:lambda:*:function:f, arn:aws:lambda:us-east-1:111122223333:function:f, true",
        "arn:aws:iam::*role/a, arn:aws:iam::111122223333:role/a, false",
    })
    void resourcesMatchByTheirPartsAndWithCase(String pattern, String arn, boolean matches) {
        var listed = statement("\"Action\": \"*\", \"Resource\": \"%s\"".formatted(pattern));
        var others = statement("\"Action\": \"*\", \"NotResource\": \"%s\"".formatted(pattern));
        assertThat(listed.resources().matches(arn, RequestContext.EMPTY)).isEqualTo(matches);
        assertThat(others.resources().matches(arn, RequestContext.EMPTY)).isNotEqualTo(matches);
    }

    @Test
    void aStatementWithoutResourceIsAboutWhatItsPolicyIsAttachedTo() {
        assertThat(statement("\"Action\": \"*\"").resources().listsEverything()).isTrue();
    }

    @Test
    void variablesOfResourcesAreTheRequestsValues() {
        CompiledStatement home =
                statement("\"Action\": \"*\", \"Resource\": \"arn:aws:s3:::b/${aws:username}/*\"");
        RequestContext hana = RequestContext.of(Map.of("aws:username", List.of("hana")));
        assertThat(home.resources().matches("arn:aws:s3:::b/hana/x", hana)).isTrue();
        assertThat(home.resources().matches("arn:aws:s3:::b/ken/x", hana)).isFalse();
        assertThat(home.resources().matches("arn:aws:s3:::b/hana/x", RequestContext.EMPTY))
                .isFalse();
    }

    @Test
    void everyConditionMustHoldAndWhatIsUnknownStaysUnknown() {
        CompiledStatement statement =
                statement(
                        """
                        "Action": "*", "Resource": "*",
                        "Condition": {"Oops": {"a": "1"}, "StringEquals": {"b": "1"}}
                        """);
        assertThat(statement.matches("s3:getobject", "*", context("b", "1")))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(statement.matches("s3:getobject", "*", context("b", "2"))).isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "*, DIRECT",
        "111122223333, ACCOUNT",
        "arn:aws:iam::111122223333:root, ACCOUNT",
        "arn:aws:iam::111122223333:role/app, ROLE",
        "arn:aws:iam::111122223333:role/path/app, ROLE",
        "arn:aws:sts::111122223333:assumed-role/app/s, DIRECT",
        "arn:aws:sts::111122223333:assumed-role/app/t, NONE",
        "arn:aws:iam::444455556666:role/app, NONE",
        "444455556666, NONE",
        "AROAEXAMPLEID, NONE",
    })
    void aSessionIsNamedByItselfItsRoleOrItsAccount(String principal, PrincipalMatch expected) {
        CompiledStatement statement =
                statement(
                        "\"Action\": \"*\", \"Principal\": {\"AWS\": \"%s\"}".formatted(principal));
        assertThat(statement.principalMatch(requester(SESSION), false)).isEqualTo(expected);
    }

    @Test
    void ofSeveralNamesTheClosestCounts() {
        CompiledStatement statement =
                statement(
                        """
                        "Action": "*",
                        "Principal": {"AWS": ["111122223333", "%s"]}
                        """
                                .formatted(SESSION));
        assertThat(statement.principalMatch(requester(SESSION), false))
                .isEqualTo(PrincipalMatch.DIRECT);
    }

    @Test
    void servicesAndAccountsAreNamedApart() {
        CompiledStatement statement =
                statement("\"Action\": \"*\", \"Principal\": {\"Service\": \"a.amazonaws.com\"}");
        assertThat(statement.principalMatch(requester("a.amazonaws.com"), false))
                .isEqualTo(PrincipalMatch.DIRECT);
        assertThat(statement.principalMatch(requester("b.amazonaws.com"), false))
                .isEqualTo(PrincipalMatch.NONE);
        assertThat(statement.principalMatch(requester(SESSION), false))
                .isEqualTo(PrincipalMatch.NONE);
    }

    private static CompiledStatement statement(String elements) {
        String policy =
                """
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow", %s}}
                """
                        .formatted(elements);
        var document = PolicyParser.parse(policy).document().orElseThrow();
        return CompiledPolicy.of("policy", document).statements().getFirst();
    }

    private static RequestContext context(String key, String value) {
        return RequestContext.of(Map.of(key, List.of(value)));
    }

    private static Requester requester(String text) {
        return Requester.parse(text).orElseThrow();
    }
}
