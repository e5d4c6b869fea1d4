package studio.kengen.check.policy.organization;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.check.policy.rule.WrittenAction;
import studio.kengen.policy.PolicyKind;

/// RCP_SYNTAX_ERROR_ALLOW: an RCP denies. Only RCPFullAWSAccess, which AWS attaches, allows: everything to everyone.
final class RcpAllow implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.RCP_SYNTAX_ERROR_ALLOW;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.policy().kind() == PolicyKind.RESOURCE_CONTROL
                && statement.allows()
                && !isFullAccess(statement)) {
            findings.add(statement.element("Effect"));
        }
    }

    private static boolean isFullAccess(LintedStatement statement) {
        return !statement.isNotAction()
                && statement.actions().stream().anyMatch(WrittenAction::isEverything)
                && statement.isAboutEverything()
                && statement.conditions().isEmpty();
    }
}
