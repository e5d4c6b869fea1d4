package studio.kengen.check.policy.trust;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Located;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;

/// ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL: `"Principal": "*"` is anonymous callers too, who cannot assume
/// roles.
final class TrustOfEveryone implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (Trust.isIn(statement) && statement.isPrincipalStar() && !statement.isNotPrincipal()) {
            findings.add(Located.at(statement.principalPointer()));
        }
    }
}
