package studio.kengen.check.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.policy.PolicyCases.Case;
import studio.kengen.check.policy.PolicyCases.ExpectedPlace;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.PolicyParser;

/// Each check with policies in which it finds something, and with near misses.
class PolicyChecksTest {
    private static final PolicyLinter LINTER = new PolicyLinter(Catalog.bundled());
    private static final List<Messages> LANGUAGES =
            Messages.LANGUAGES.stream().map((Locale language) -> Messages.in(language)).toList();

    @TestFactory
    Stream<DynamicTest> findsWhatItShouldWhereItIsAndNothingElse() throws IOException {
        return PolicyCases.all().stream()
                .map(policy ->
                        DynamicTest.dynamicTest(
                                "%s %s %s"
                                        .formatted(
                                                policy.rule(),
                                                policy.place().isPresent()
                                                        ? "is found in"
                                                        : "is not found in",
                                                policy.source()),
                                () -> check(policy)));
    }

    private static void check(Case policy) {
        List<PolicyFinding> all = LINTER.check(PolicyParser.parse(policy.policy()), policy.kind());
        List<ExpectedPlace> found =
                all.stream()
                        .filter(finding -> finding.rule() == policy.rule())
                        .map(finding ->
                                new ExpectedPlace(finding.pointer().text(), finding.position()))
                        .toList();

        assertThat(found)
                .as("%s %s: %s", policy.rule(), policy.kind(), policy.policy())
                .isEqualTo(policy.place().stream().toList());
        for (PolicyFinding finding : all) {
            assertThat(LANGUAGES)
                    .allSatisfy(language ->
                            assertThat(language.text(finding.message()))
                                    .isNotBlank()
                                    .doesNotContain("{0}", "{1}", "{2}"));
        }
    }

    @Test
    void everyRuleThatIsCheckedHasAPolicyInWhichItIsFoundAndANearMiss() throws IOException {
        List<Case> cases = PolicyCases.all();
        Set<PolicyRule> found =
                cases.stream()
                        .filter(policy -> policy.place().isPresent())
                        .map(Case::rule)
                        .collect(Collectors.toSet());
        Set<PolicyRule> notFound =
                cases.stream()
                        .filter(policy -> policy.place().isEmpty())
                        .map(Case::rule)
                        .collect(Collectors.toSet());
        Set<PolicyRule> checked = PolicyRuleTest.checked();

        assertThat(found).isEqualTo(checked);
        assertThat(notFound).isEqualTo(checked);
    }
}
