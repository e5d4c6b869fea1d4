package studio.kengen.check.policy.condition;

import java.util.List;
import java.util.stream.Stream;
import studio.kengen.check.Nearest;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator;

/// INVALID_CONDITION_OPERATOR: there is no such operator.
final class InvalidConditionOperator implements ConditionCheck {
    private static final List<String> NAMES =
            Stream.of(BaseOperator.values()).map(BaseOperator::awsName).toList();

    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_CONDITION_OPERATOR;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.operator().isEmpty()
                && condition.statement().conditions().stream()
                                .filter(other ->
                                        other.operatorText().equals(condition.operatorText()))
                                .findFirst()
                                .orElseThrow()
                        == condition) {
            findings.add(
                    condition.operatorPlace(),
                    condition.operatorText(),
                    Nearest.advice(condition.operatorText(), NAMES));
        }
    }
}
