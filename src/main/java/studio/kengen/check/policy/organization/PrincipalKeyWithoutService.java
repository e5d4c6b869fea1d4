package studio.kengen.check.policy.organization;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY: services have no organization, so that a condition on the caller's
/// denies them all.
final class PrincipalKeyWithoutService implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (RcpKeys.isOfPrincipal(condition) && !RcpKeys.areTold(condition.statement())) {
            findings.add(condition, condition.key());
        }
    }
}
