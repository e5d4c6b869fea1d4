package studio.kengen.check.policy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.catalog.Catalog;
import studio.kengen.check.policy.action.ActionChecks;
import studio.kengen.check.policy.condition.ConditionChecks;
import studio.kengen.check.policy.organization.OrganizationChecks;
import studio.kengen.check.policy.principal.PrincipalChecks;
import studio.kengen.check.policy.resource.ResourceChecks;
import studio.kengen.check.policy.risk.RiskChecks;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.Vocabulary;
import studio.kengen.check.policy.structure.StructureChecks;
import studio.kengen.check.policy.trust.TrustChecks;
import studio.kengen.check.policy.value.ValueChecks;
import studio.kengen.check.policy.variable.VariableChecks;
import studio.kengen.policy.ParsedPolicy;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PolicyProblem;
import studio.kengen.policy.Quotas;

/// Runs every check of policies. Remembers what it learned of the catalogue, so that one should serve many policies.
/// Safe to share between threads.
public final class PolicyLinter {
    private static final List<PolicyCheck> CHECKS =
            Stream.of(
                            StructureChecks.all(),
                            ActionChecks.all(),
                            ResourceChecks.all(),
                            VariableChecks.all(),
                            ConditionChecks.all(),
                            ValueChecks.all(),
                            PrincipalChecks.all(),
                            TrustChecks.all(),
                            OrganizationChecks.all(),
                            RiskChecks.all())
                    .flatMap(List::stream)
                    .toList();

    private final Vocabulary vocabulary;
    private final Quotas quotas;

    /// A linter that holds policies to what is in `catalog`.
    public PolicyLinter(Catalog catalog) {
        this(catalog, Quotas.bundled());
    }

    /// A linter that holds policies to what is in `catalog`, and to limits that a user may have changed.
    public PolicyLinter(Catalog catalog, Quotas quotas) {
        this.vocabulary = new Vocabulary(catalog);
        this.quotas = quotas;
    }

    /// Every check that there is.
    static List<PolicyCheck> checks() {
        return CHECKS;
    }

    /// What is wrong with a policy, in the order of its text; first what kept it from being understood, at the same
    /// place.
    ///
    /// @param kind as which kind of policy it is checked; see [PolicyKindGuess]
    public List<PolicyFinding> check(ParsedPolicy parsed, PolicyKind kind) {
        Findings findings = Findings.in(parsed.source(), PolicyRule.JSON_SYNTAX_ERROR);
        parsed.problems().forEach(problem -> findings.add(finding(problem)));
        parsed.document().ifPresent(document -> check(parsed, document, kind, findings));
        return findings.all().stream()
                .sorted(Comparator.comparing(PolicyFinding::position))
                .toList();
    }

    private void check(
            ParsedPolicy parsed, PolicyDocument document, PolicyKind kind, Findings findings) {
        LintedPolicy policy = new LintedPolicy(parsed, document, kind, vocabulary, quotas);
        for (PolicyCheck check : CHECKS) {
            check.check(policy, findings.of(check.rule()));
        }
    }

    private static PolicyFinding finding(PolicyProblem problem) {
        return new PolicyFinding(
                PolicyRule.valueOf(problem.code().name()),
                problem.pointer(),
                problem.position(),
                problem.message());
    }
}
