package studio.kengen.check.policy.trust;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Located;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;

/// ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL: trust policies name whom they trust.
final class TrustWithNotPrincipal implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (Trust.isIn(statement) && statement.isNotPrincipal()) {
            findings.add(Located.at(statement.principalPointer()));
        }
    }
}
