package studio.kengen.check.policy.condition;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// INVALID_CONDITION_KEY_FORMAT: a key is a service, a colon and a name.
final class InvalidConditionKeyFormat implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_CONDITION_KEY_FORMAT;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        int colon = condition.key().indexOf(':');
        if (colon <= 0 || colon == condition.key().length() - 1) {
            findings.add(condition, condition.key());
        }
    }
}
