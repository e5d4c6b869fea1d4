package studio.kengen.check.policy.condition;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator;

/// NULL_WITH_IF_EXISTS: `Null` asks whether the key is there, so that `IfExists` contradicts it.
final class NullWithIfExists implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.NULL_WITH_IF_EXISTS;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.is(BaseOperator.NULL) && condition.ifExists()) {
            findings.add(condition.operatorPlace(), condition.operatorText());
        }
    }
}
