package studio.kengen.check.policy.condition;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// MISSING_TAG_KEY_IN_CONDITION: a condition on a tag that does not say which tag.
final class MissingTagKey implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_TAG_KEY_IN_CONDITION;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (TagKeys.lackTag(condition.lowerCaseKey())) {
            findings.add(condition, condition.key());
        }
    }
}
