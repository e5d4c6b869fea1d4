package studio.kengen.check.policy.value;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// TYPE_MISMATCH_BOOLEAN: a comparison of truth values with something that is none.
final class NoBoolean implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.TYPE_MISMATCH_BOOLEAN;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.compares(Family.BOOLEAN) || condition.compares(Family.NULL)) {
            Values.find(
                    condition,
                    value -> !value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false"),
                    (place, value) -> findings.add(place, value, condition.operatorText()));
        }
    }
}
