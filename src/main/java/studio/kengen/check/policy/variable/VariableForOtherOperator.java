package studio.kengen.check.policy.variable;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// INVALID_VARIABLE_FOR_OPERATOR: variables stand for text, so that only comparisons of strings and ARNs take them.
final class VariableForOtherOperator implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_VARIABLE_FOR_OPERATOR;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.operator().isEmpty()
                || condition.compares(Family.STRING)
                || condition.compares(Family.ARN)) {
            return;
        }
        for (int i = 0; i < condition.values().size(); i++) {
            if (VariableTexts.isOne(condition.values().get(i))) {
                findings.add(condition.value(i), condition.operatorText());
            }
        }
    }
}
