package studio.kengen.check.policy.condition;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// INVALID_CONDITION_MULTIPLE_BOOLEAN: a comparison with `true` and `false` at once says nothing.
final class MultipleBooleans implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_CONDITION_MULTIPLE_BOOLEAN;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.values().size() > 1
                && (condition.compares(Family.BOOLEAN) || condition.compares(Family.NULL))) {
            findings.add(condition, condition.operatorText());
        }
    }
}
