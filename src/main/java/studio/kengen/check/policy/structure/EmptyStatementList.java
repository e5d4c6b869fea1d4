package studio.kengen.check.policy.structure;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;

/// MISSING_STATEMENT: a policy whose list of statements is empty. That there is no list at all is told by the parser.
final class EmptyStatementList implements PolicyCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_STATEMENT;
    }

    @Override
    public void check(LintedPolicy policy, Findings findings) {
        if (policy.document().statements().isEmpty() && policy.isEmptyList("Statement")) {
            findings.add(policy.element("Statement"));
        }
    }
}
