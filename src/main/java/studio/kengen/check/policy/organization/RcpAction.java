package studio.kengen.check.policy.organization;

import studio.kengen.check.policy.rule.ActionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenAction;
import studio.kengen.policy.PolicyKind;

/// RCP_SYNTAX_ERROR_ACTION: RCPs bind some services only, and name them.
///
/// Source: AWS Organizations user guide, "Resource control policies", services that support RCPs.
final class RcpAction implements ActionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.RCP_SYNTAX_ERROR_ACTION;
    }

    @Override
    public void check(WrittenAction action, Findings findings) {
        LintedStatement statement = action.statement();
        if (statement.policy().kind() == PolicyKind.RESOURCE_CONTROL
                && !statement.allows()
                && !statement.isNotAction()
                && !statement.policy().vocabulary().catalog().supportsRcp(action.prefix())) {
            findings.add(action, action.text());
        }
    }
}
