package studio.kengen.check.policy.value;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.IpRange;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// TYPE_MISMATCH_IP_RANGE: a comparison of addresses with something that is no range of them.
final class NoIpRange implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.TYPE_MISMATCH_IP_RANGE;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.compares(Family.IP_ADDRESS)) {
            Values.find(
                    condition,
                    value -> IpRange.parse(value).isEmpty(),
                    (place, value) -> findings.add(place, value));
        }
    }
}
