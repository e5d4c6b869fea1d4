package studio.kengen.check.policy.value;

import studio.kengen.check.Nearest;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.Regions;
import studio.kengen.check.policy.rule.Wildcards;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// INVALID_REGION: there is no such Region.
final class InvalidRegion implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_REGION;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.isOn("aws:RequestedRegion") && condition.compares(Family.STRING)) {
            Values.find(
                    condition,
                    region -> !Regions.isKnown(region) && !Wildcards.in(region),
                    (place, region) ->
                            findings.add(place, region, Nearest.advice(region, Regions.all())));
        }
    }
}
