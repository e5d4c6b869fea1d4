package studio.kengen.check.policy.organization;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Located;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PolicyKind;

/// SCP_SYNTAX_ERROR_PRINCIPAL: an SCP is about the principals of the accounts that it is attached to.
final class ScpWithPrincipal implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.SCP_SYNTAX_ERROR_PRINCIPAL;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.policy().kind() == PolicyKind.SERVICE_CONTROL
                && statement.statement().principal().isPresent()) {
            findings.add(Located.at(statement.principalPointer()));
        }
    }
}
