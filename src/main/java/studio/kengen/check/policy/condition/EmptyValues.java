package studio.kengen.check.policy.condition;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.ConditionOperator.Quantifier;

/// Four findings about a key without any value to compare with: what that means depends on the operator.
///
/// @param rule which of the findings
/// @param shape the kind of operator that it is about
record EmptyValues(PolicyRule rule, Shape shape) implements ConditionCheck {
    /// What an operator says about absent keys.
    enum Shape {
        PLAIN,
        IF_EXISTS,
        FOR_ALL_VALUES,
        FOR_ANY_VALUE
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.values().isEmpty()
                && shapeOf(condition) == shape
                && condition.statement().policy().isEmptyList(condition)) {
            findings.add(condition, condition.key());
        }
    }

    private static Shape shapeOf(WrittenCondition condition) {
        if (condition.has(Quantifier.FOR_ALL_VALUES)) {
            return Shape.FOR_ALL_VALUES;
        }
        if (condition.has(Quantifier.FOR_ANY_VALUE)) {
            return Shape.FOR_ANY_VALUE;
        }
        return condition.ifExists() ? Shape.IF_EXISTS : Shape.PLAIN;
    }
}
