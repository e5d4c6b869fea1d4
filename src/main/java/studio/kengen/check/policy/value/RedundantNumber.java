package studio.kengen.check.policy.value;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.i18n.Message;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.BaseOperator.Family;

/// REDUNDANT_CONDITION_VALUE_NUM: of several bounds in one comparison only the widest counts.
final class RedundantNumber implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.REDUNDANT_CONDITION_VALUE_NUM;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.compares(Family.NUMERIC)
                && condition.values().size() > 1
                && !condition.is(BaseOperator.NUMERIC_EQUALS)
                && !condition.is(BaseOperator.NUMERIC_NOT_EQUALS)) {
            boolean upper =
                    condition.is(BaseOperator.NUMERIC_LESS_THAN)
                            || condition.is(BaseOperator.NUMERIC_LESS_THAN_EQUALS);
            findings.add(
                    condition,
                    condition.operatorText(),
                    Message.of(upper ? "check.number.greatest" : "check.number.least"));
        }
    }
}
