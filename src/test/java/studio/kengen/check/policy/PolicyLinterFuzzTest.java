package studio.kengen.check.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PolicyParser;

/// Damages the policies of the other tests at random. Whatever comes out is checked as every kind of policy, and every
/// finding has a place in the text and a message.
class PolicyLinterFuzzTest {
    private static final PolicyLinter LINTER = new PolicyLinter(Catalog.bundled());
    private static final List<Messages> LANGUAGES =
            Messages.LANGUAGES.stream().map((Locale language) -> Messages.in(language)).toList();
    private static final List<PolicyKind> KINDS = List.of(PolicyKind.values());
    private static final List<String> POLICIES = policies();
    private static final List<String> FRAGMENTS =
            List.of(
                    "\"",
                    "*",
                    "?",
                    ":",
                    "/",
                    "${",
                    "}",
                    "${aws:username}",
                    "[]",
                    "{}",
                    "null",
                    "7",
                    "true",
                    ",",
                    "[",
                    "]",
                    "\"*\"",
                    "arn:aws:s3:::",
                    "aws:",
                    "ForAllValues:",
                    "IfExists",
                    "Not",
                    "\u0000",
                    "権",
                    "😀");

    @RepeatedTest(300)
    void aDamagedPolicyIsCheckedAllTheSame(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String text = POLICIES.get(random.nextInt(POLICIES.size()));
        for (int i = 0; i < 12; i++) {
            text = damage(text, random);
            check(text, KINDS.get(random.nextInt(KINDS.size())));
        }
    }

    private static void check(String text, PolicyKind kind) {
        ParsedPolicy parsed = PolicyParser.parse(text);
        int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
        for (PolicyFinding finding : LINTER.check(parsed, kind)) {
            assertThat(finding.position().line()).isBetween(1, lines);
            assertThat(finding.position().column()).isPositive();
            assertThat(parsed.source().nearest(finding.pointer())).isEqualTo(finding.pointer());
            for (Messages messages : LANGUAGES) {
                assertThat(messages.text(finding.message())).isNotBlank();
            }
        }
    }

    private static String damage(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(4));
        String fragment =
                random.nextInt(4) == 0 ? "" : FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
        return text.substring(0, from) + fragment + text.substring(to);
    }

    private static List<String> policies() {
        try {
            return PolicyCases.all().stream()
                    .map(PolicyCases.Case::policy)
                    .filter(policy -> policy.length() < 2_000)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
