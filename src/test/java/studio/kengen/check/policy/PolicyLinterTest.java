package studio.kengen.check.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.JsonSource;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PolicyParser;

class PolicyLinterTest {
    private static final PolicyLinter LINTER = new PolicyLinter(Catalog.bundled());

    @Test
    void findingsComeInTheOrderOfTheText() {
        assertThat(
                        check(
                                """
                                {"Statement": [
                                  {"Sid": "", "Effect": "Allow", "Action": "s3:Oops", "Resource": "x"},
                                  {"Effect": "Allow", "Action": "oops:X", "Resource": "*"}]}
                                """))
                .extracting(finding -> finding.position().line())
                .isSorted();
    }

    @Test
    void aProblemOfTheParserIsToldOnce() {
        assertThat(check("{\"Version\": \"2012-10-17\"}"))
                .singleElement()
                .extracting(PolicyFinding::rule)
                .isEqualTo(PolicyRule.MISSING_STATEMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "7", "[]", "\"text\"", "{", "{\"Statement\": 7}", "\u0000"})
    void whatIsNoPolicyIsAnErrorWithAPlace(String text) {
        assertThat(check(text))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.position().line()).isEqualTo(1));
    }

    @Test
    void bracketsThatAreNestedTooDeepAreAnError() {
        assertThat(check("{\"Statement\": " + "[".repeat(10_000)))
                .extracting(PolicyFinding::rule)
                .containsExactly(PolicyRule.JSON_SYNTAX_ERROR);
    }

    @Test
    void aPolicyOfTenMegabytesIsToldToBeTooLarge() {
        String action = "\"s3:Get*\",\"s3:GetObject\",";
        String actions = action.repeat(10_000_000 / action.length());
        List<PolicyFinding> findings =
                check(
                        "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\","
                                + " \"Resource\": \"*\", \"Action\": ["
                                + actions
                                + "\"s3:ListBucket\"]}]}");

        assertThat(findings)
                .extracting(PolicyFinding::rule)
                .contains(
                        PolicyRule.POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA,
                        PolicyRule.REDUNDANT_ACTION);
    }

    @ParameterizedTest
    @EnumSource(PolicyKind.class)
    void hugeValuesAreNoTrouble(PolicyKind kind) {
        String huge = "a*?".repeat(300_000);
        String policy =
                """
                {"Version": "2012-10-17", "Statement": [{"Sid": "%1$s", "Effect": "Allow",
                  "Principal": {"AWS": "%1$s"}, "Action": "s3:%1$s", "Resource": "arn:aws:s3:::%1$s",
                  "Condition": {"StringLike": {"aws:%1$s": "%1$s"}}}]}
                """
                        .formatted(huge);

        assertThat(LINTER.check(PolicyParser.parse(policy), kind))
                .extracting(PolicyFinding::rule)
                .contains(PolicyRule.INVALID_GLOBAL_CONDITION_KEY);
    }

    @Test
    void aPolicyWithinAnotherTextHasItsPlacesInThatText() {
        JsonSource source =
                JsonSource.read(
                        "{\"policy\": {\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"s3:Oops\","
                                + " \"Resource\": \"*\"}}}");

        assertThat(
                        LINTER.check(
                                PolicyParser.parse(source, JsonPointer.of("/policy")),
                                PolicyKind.IDENTITY))
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactlyInAnyOrder(
                        "MISSING_VERSION /policy", "INVALID_ACTION /policy/Statement/Action");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'Effect': 'Allow', 'Action': 's3:GetObject', 'Resource': '*'} | IDENTITY",
                "{'Effect': 'Allow', 'Principal': '*', 'Action': 's3:GetObject', 'Resource': '*'} | RESOURCE",
                "{'Effect': 'Allow', 'Principal': {'AWS': '1'}, 'Action': 'sts:AssumeRole'} | TRUST",
                "{'Effect': 'Allow', 'Action': ['sts:AssumeRole', 'sts:TagSession']} | TRUST",
                "{'Effect': 'Allow', 'Action': 'sts:AssumeRole', 'Resource': '*'} | IDENTITY",
                "{'Effect': 'Deny', 'Principal': '*', 'Action': ['s3:*', 'sqs:*'], 'Resource': '*'} | RESOURCE_CONTROL",
                "{'Effect': 'Deny', 'Principal': '*', 'Action': 's3:*', 'Resource': '*'} | RESOURCE",
                "[] | IDENTITY"
            })
    void theKindOfAPolicyIsGuessedByWhatItNames(String statements, PolicyKind kind) {
        String text = ("{'Statement': " + statements + "}").replace('\'', '"');

        assertThat(PolicyKindGuess.of(PolicyParser.parse(text))).isEqualTo(kind);
    }

    private static List<PolicyFinding> check(String text) {
        return LINTER.check(PolicyParser.parse(text), PolicyKind.IDENTITY);
    }
}
