package studio.kengen.check.policy.principal;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;

/// RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL: a service is bound by a key that anybody can forge, or that does
/// not say for whom it acts.
final class WeaklyBoundService implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (!ServiceSources.unboundServices(statement).isEmpty()) {
            ServiceSources.weaker(statement)
                    .ifPresent(condition -> findings.add(condition, condition.key()));
        }
    }
}
