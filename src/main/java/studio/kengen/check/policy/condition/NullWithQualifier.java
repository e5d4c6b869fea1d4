package studio.kengen.check.policy.condition;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator;

/// NULL_WITH_QUALIFIER: `Null` is always true of all values, and always false of any.
final class NullWithQualifier implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.NULL_WITH_QUALIFIER;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.is(BaseOperator.NULL) && condition.hasQuantifier()) {
            findings.add(condition.operatorPlace(), condition.operatorText());
        }
    }
}
