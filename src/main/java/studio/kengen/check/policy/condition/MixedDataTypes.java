package studio.kengen.check.policy.condition;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// INVALID_CONDITION_DATA_TYPE: values of one key that are texts, numbers and booleans at once.
final class MixedDataTypes implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_CONDITION_DATA_TYPE;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.values().size() > 1
                && !condition.statement().policy().source().isOfOneType(condition.pointer())) {
            findings.add(condition, condition.key());
        }
    }
}
