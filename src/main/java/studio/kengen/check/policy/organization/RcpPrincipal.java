package studio.kengen.check.policy.organization;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Located;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PolicyKind;

/// RCP_SYNTAX_ERROR_PRINCIPAL: an RCP is about everyone.
final class RcpPrincipal implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.RCP_SYNTAX_ERROR_PRINCIPAL;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.policy().kind() == PolicyKind.RESOURCE_CONTROL
                && statement.statement().principal().isPresent()
                && (!statement.isPrincipalStar() || statement.isNotPrincipal())) {
            findings.add(Located.at(statement.principalPointer()));
        }
    }
}
