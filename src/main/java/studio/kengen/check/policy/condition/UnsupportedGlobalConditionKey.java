package studio.kengen.check.policy.condition;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// UNSUPPORTED_GLOBAL_CONDITION_KEY: `aws:ARN` is no key.
final class UnsupportedGlobalConditionKey implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.UNSUPPORTED_GLOBAL_CONDITION_KEY;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.isOn(OutdatedKeys.UNSUPPORTED)) {
            findings.add(condition, condition.key());
        }
    }
}
