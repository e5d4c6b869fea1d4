package studio.kengen.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.Severity;
import studio.kengen.check.policy.PolicyLinter;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.control.template.Filling;
import studio.kengen.control.template.Placeholder;
import studio.kengen.control.template.StatementTemplate;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.PolicyPrinter;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.PrincipalType;
import studio.kengen.policy.Principals;
import studio.kengen.policy.Statement;

/// Every template, filled, is a policy that `check` has nothing against.
class KnowledgeTemplatesTest {
    private static final PolicyLinter LINTER = new PolicyLinter(Catalog.bundled());

    /// What a template leaves to the row that it is used for: which of the dangerous actions, and on which resources.
    private static final Set<PolicyRule> LEFT_TO_THE_ROW =
            Set.of(
                    PolicyRule.KENGEN_CREDENTIALS_EXPOSURE,
                    PolicyRule.KENGEN_DATA_EXFILTRATION,
                    PolicyRule.KENGEN_PRIVILEGE_ESCALATION,
                    PolicyRule.KENGEN_RESOURCE_EXPOSURE,
                    PolicyRule.PASS_ROLE_WITH_STAR_IN_RESOURCE);

    /// Where AWS's documentation of the service says more than its service reference, which the check goes by: keys that
    /// the reference lists for no action (see [KnowledgeFactsTest]), and a number that it calls a text. Source: Amazon S3
    /// Glacier developer guide, "Vault lock policies".
    private static final Set<String> KNOWN_BETTER =
            Set.of(
                    "ec2-serial/condition/ec2-instance-connect-remote-port",
                    "ec2-serial/condition/ec2-instance-connect-max-tunnel-duration",
                    "fsx-backup/condition/fsx-is-backup-copy-destination",
                    "states/condition/states-http-endpoint",
                    "states/condition/states-http-method",
                    "glacier/condition/glacier-archive-age-in-days");

    @Test
    void everyTemplateFilledWithExamplesPassesTheCheck() {
        List<String> found = new ArrayList<>();
        for (KnownControl control : KnowledgeFactsTest.controls()) {
            KnowledgeFactsTest.template(control)
                    .ifPresent(template -> found.addAll(findings(control, template)));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void everyMatchingGuardrailPassesTheCheck() {
        List<String> found = new ArrayList<>();
        for (KnownControl control : KnowledgeFactsTest.controls()) {
            if (control instanceof ConditionControl condition) {
                condition
                        .matchingGuardrail()
                        .forEach(template -> found.addAll(findings(control, template)));
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void noTemplateIsFilledByHalves() {
        for (KnownControl control : KnowledgeFactsTest.controls()) {
            KnowledgeFactsTest.template(control)
                    .ifPresent(template -> {
                        long withoutDefault =
                                template.placeholders().stream()
                                        .filter(placeholder -> placeholder.defaults().isEmpty())
                                        .count();
                        Filling filling = template.fill(control.actions(), Map.of());
                        if (withoutDefault == 0) {
                            assertThat(filling).isInstanceOf(Filling.Filled.class);
                        } else {
                            assertThat(filling)
                                    .isInstanceOfSatisfying(
                                            Filling.Refused.class,
                                            refused ->
                                                    assertThat(refused.problems())
                                                            .hasSize((int) withoutDefault));
                        }
                    });
        }
    }

    @Test
    void noPlaceholderIsLeftInWhatIsFilled() {
        for (KnownControl control : KnowledgeFactsTest.controls()) {
            KnowledgeFactsTest.template(control)
                    .ifPresent(template ->
                            assertThat(text(template.example(control.actions())))
                                    .doesNotContain("{{"));
        }
    }

    @Test
    void everyExampleIsAcceptedByItsPlaceholder() {
        assertThat(ControlKnowledge.bundled().placeholders())
                .allSatisfy((Placeholder placeholder) ->
                        assertThat(placeholder.examples()).allMatch(placeholder.type()::accepts));
    }

    private static List<String> findings(KnownControl control, StatementTemplate template) {
        if (KNOWN_BETTER.contains(control.id())) {
            return List.of();
        }
        return actionsOfOnePolicy(control, template).stream()
                .map(template::example)
                .map(statement -> text(inItsPolicy(template, statement)))
                .flatMap(text -> LINTER.check(PolicyParser.parse(text), template.kind()).stream())
                .filter(finding -> finding.rule().severity() != Severity.SUGGESTION)
                .filter(finding -> !LEFT_TO_THE_ROW.contains(finding.rule()))
                .map(finding -> control.id() + ": " + finding.rule() + ' ' + finding.pointer())
                .toList();
    }

    /// The policy of a resource is about actions of one service.
    private static Collection<List<String>> actionsOfOnePolicy(
            KnownControl control, StatementTemplate template) {
        return template.kind() == PolicyKind.RESOURCE
                ? control.actions().stream()
                        .collect(Collectors.groupingBy(action -> action.split(":", -1)[0]))
                        .values()
                : List.of(control.actions());
    }

    /// Policies of resources and roles name their principals.
    private static Statement inItsPolicy(StatementTemplate template, Statement statement) {
        return template.kind() == PolicyKind.RESOURCE || template.kind() == PolicyKind.TRUST
                ? statement.withPrincipal(
                        new PrincipalElement.Principal(
                                Principals.of(PrincipalType.AWS, "111122223333")))
                : statement;
    }

    private static String text(Statement statement) {
        return PolicyPrinter.pretty(PolicyDocument.of(statement));
    }
}
