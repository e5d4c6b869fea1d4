package studio.kengen.check.policy.principal;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Located;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;

/// ALLOW_WITH_NOT_PRINCIPAL: everyone but those named may, strangers too.
final class AllowWithNotPrincipal implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.ALLOW_WITH_NOT_PRINCIPAL;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.allows() && statement.isNotPrincipal()) {
            findings.add(Located.at(statement.principalPointer()));
        }
    }
}
