package studio.kengen.check.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.PolicyProblem;

/// The list of rules, held against AWS's list of findings.
class PolicyRuleTest {
    private static final Path AWS_FINDINGS =
            Path.of("src/test/resources/studio/kengen/check/aws-findings.tsv");

    @Test
    void all152FindingsOfAwsAreListedWithTheirSeverity() throws IOException {
        Map<String, String> ofAws = new TreeMap<>();
        try (Stream<String> lines = Files.lines(AWS_FINDINGS)) {
            lines.map(line -> line.split("\t", -1)).forEach(cells -> ofAws.put(cells[0], cells[1]));
        }
        Map<String, String> listed = new TreeMap<>();
        Stream.of(PolicyRule.values())
                .filter(PolicyRule::isOfAws)
                .forEach(rule -> listed.put(rule.code(), rule.severity().name()));

        assertThat(listed).isEqualTo(ofAws).hasSize(152);
    }

    @Test
    void everyRuleIsEitherCheckedOrSaysWhyNot() {
        Set<PolicyRule> withoutReason =
                Stream.of(PolicyRule.values())
                        .filter(rule -> rule.whyNotChecked().isEmpty())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PolicyRule.class)));

        assertThat(checked()).isEqualTo(withoutReason);
    }

    @Test
    void everyCheckedRuleHasAMessageInEveryLanguage() {
        for (Locale language : Messages.LANGUAGES) {
            for (PolicyRule rule : checked()) {
                assertThat(Messages.in(language).text("check.policy." + rule.code())).isNotBlank();
            }
        }
    }

    @Test
    void aRuleOfAwsNamesAwssDescription() {
        assertThat(PolicyRule.PASS_ROLE_WITH_STAR_IN_RESOURCE.awsPage().orElseThrow())
                .endsWith(
                        "#access-analyzer-reference-policy-checks-security-warning-pass-role-with-star-in-resource");
        assertThat(PolicyRule.MISSING_VERSION.awsPage().orElseThrow())
                .endsWith("-general-warning-missing-version");
        assertThat(PolicyRule.KENGEN_PUBLIC_PRINCIPAL.awsPage()).isEmpty();
    }

    /// The rules of all checks, and those that the parser holds a policy to.
    static Set<PolicyRule> checked() {
        Set<PolicyRule> rules =
                Stream.of(PolicyProblem.Code.values())
                        .map(code -> PolicyRule.valueOf(code.name()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PolicyRule.class)));
        List<PolicyCheck> checks = PolicyLinter.checks();
        checks.forEach(check -> rules.add(check.rule()));
        return rules;
    }
}
