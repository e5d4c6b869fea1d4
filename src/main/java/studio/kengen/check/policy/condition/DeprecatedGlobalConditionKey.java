package studio.kengen.check.policy.condition;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// DEPRECATED_GLOBAL_CONDITION_KEY: a key that another one has replaced.
final class DeprecatedGlobalConditionKey implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.DEPRECATED_GLOBAL_CONDITION_KEY;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        String successor = OutdatedKeys.SUCCESSORS.get(condition.lowerCaseKey());
        if (successor != null) {
            findings.add(condition, condition.key(), successor);
        }
    }
}
