package studio.kengen.check.policy.organization;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY: people act for nobody, so that a condition on whom a service
/// acts for denies them all.
final class SourceKeyWithoutService implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (RcpKeys.isOfSource(condition) && !RcpKeys.areTold(condition.statement())) {
            findings.add(condition, condition.key());
        }
    }
}
