package studio.kengen.check.policy.risk;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Located;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;

/// KENGEN_PUBLIC_PRINCIPAL: everyone may, and no condition limits who that is.
final class PublicPrincipal implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.KENGEN_PUBLIC_PRINCIPAL;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.policy().isOfResource()
                && statement.allows()
                && statement.isForEveryone()
                && !CallerLimits.limit(statement)
                && !Denials.protect(statement)) {
            findings.add(Located.at(statement.principalPointer()));
        }
    }
}
