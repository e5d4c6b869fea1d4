package studio.kengen.check.policy.value;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// INVALID_DATE_VALUE: seconds since 1970, which people misread.
final class EpochDate implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_DATE_VALUE;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.compares(Family.DATE)) {
            Values.find(condition, Dates::isEpoch, findings::add);
        }
    }
}
