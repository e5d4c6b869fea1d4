package studio.kengen.check.policy.value;

import java.util.regex.Pattern;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// TYPE_MISMATCH_NUMBER: a comparison of numbers with something that is none.
final class NoNumber implements ConditionCheck {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    @Override
    public PolicyRule rule() {
        return PolicyRule.TYPE_MISMATCH_NUMBER;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.compares(Family.NUMERIC)) {
            Values.find(
                    condition,
                    value -> !NUMBER.matcher(value).matches(),
                    (place, value) -> findings.add(place, value, condition.operatorText()));
        }
    }
}
