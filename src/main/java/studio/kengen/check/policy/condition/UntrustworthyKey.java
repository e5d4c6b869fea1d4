package studio.kengen.check.policy.condition;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// UNTRUSTWORTHY_CONDITION_KEY: the caller writes these headers.
final class UntrustworthyKey implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.UNTRUSTWORTHY_CONDITION_KEY;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.isOn("aws:Referer") || condition.isOn("aws:UserAgent")) {
            findings.add(condition, condition.key());
        }
    }
}
