package studio.kengen.check.policy.value;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.IpRange;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// IMPROVE_IP_RANGE: bits of an address that do not count and look as if they did.
final class IgnoredBits implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.IMPROVE_IP_RANGE;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.compares(Family.IP_ADDRESS)) {
            Values.find(
                    condition,
                    value -> IpRange.parse(value).map(IpRange::hasIgnoredBits).orElse(false),
                    (place, value) ->
                            findings.add(
                                    place, value, IpRange.parse(value).orElseThrow().normalized()));
        }
    }
}
