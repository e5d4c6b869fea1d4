package studio.kengen.check.policy.organization;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PolicyKind;

/// RCP_SYNTAX_ERROR_NOTACTION: an RCP names the actions that it denies.
final class RcpNotAction implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.RCP_SYNTAX_ERROR_NOTACTION;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.policy().kind() == PolicyKind.RESOURCE_CONTROL && statement.isNotAction()) {
            findings.add(statement.element("NotAction"));
        }
    }
}
