package studio.kengen.check.policy.condition;

import java.util.Optional;
import studio.kengen.check.policy.rule.Wildcards;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.ConditionOperator.Quantifier;

/// What a condition means that compares with `*` and nothing else: it asks only whether the key is there.
///
/// Source: IAM user guide, "IAM JSON policy elements: Condition operators" (absent keys, `IfExists`) and "Set operators
/// for multivalued context keys".
enum StarMeaning {
    KEY_IS_THERE,
    KEY_IS_ABSENT,
    ALWAYS,
    NEVER;

    /// The meaning; empty for other conditions.
    static Optional<StarMeaning> of(WrittenCondition condition) {
        boolean like =
                condition.is(BaseOperator.STRING_LIKE)
                        || condition.is(BaseOperator.STRING_NOT_LIKE)
                        || condition.is(BaseOperator.ARN_LIKE)
                        || condition.is(BaseOperator.ARN_NOT_LIKE);
        return like && condition.values().stream().anyMatch(Wildcards::isEverything)
                ? Optional.of(condition.isNegated() ? ofNegated(condition) : ofPositive(condition))
                : Optional.empty();
    }

    private static StarMeaning ofPositive(WrittenCondition condition) {
        return condition.ifExists() || condition.has(Quantifier.FOR_ALL_VALUES)
                ? ALWAYS
                : KEY_IS_THERE;
    }

    private static StarMeaning ofNegated(WrittenCondition condition) {
        return condition.has(Quantifier.FOR_ANY_VALUE) && !condition.ifExists()
                ? NEVER
                : KEY_IS_ABSENT;
    }
}
