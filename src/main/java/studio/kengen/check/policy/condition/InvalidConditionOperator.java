package studio.kengen.check.policy.condition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.check.Nearest;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator;

/// INVALID_CONDITION_OPERATOR: there is no such operator.
final class InvalidConditionOperator implements StatementCheck {
    private static final List<String> NAMES =
            Stream.of(BaseOperator.values()).map(BaseOperator::awsName).toList();

    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_CONDITION_OPERATOR;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        Set<String> told = new HashSet<>();
        for (WrittenCondition condition : statement.conditions()) {
            if (condition.operator().isEmpty() && told.add(condition.operatorText())) {
                findings.add(
                        condition.operatorPlace(),
                        condition.operatorText(),
                        Nearest.advice(condition.operatorText(), NAMES));
            }
        }
    }
}
