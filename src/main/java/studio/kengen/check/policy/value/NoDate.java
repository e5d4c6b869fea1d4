package studio.kengen.check.policy.value;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// TYPE_MISMATCH_DATE: a comparison of dates with something that is none.
final class NoDate implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.TYPE_MISMATCH_DATE;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.compares(Family.DATE)) {
            Values.find(
                    condition,
                    value -> !Dates.isIso(value) && !Dates.isEpoch(value),
                    findings::add);
        }
    }
}
