package studio.kengen.check.policy.rule;

import java.util.List;
import java.util.stream.Stream;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.ConditionOperator.Quantifier;

/// Which conditions really bind a statement: those that hold only where the request has the key, with a value that the
/// policy names.
public final class Guards {
    private Guards() {}

    /// The conditions that bind `statement`.
    public static Stream<WrittenCondition> of(LintedStatement statement) {
        return statement.conditions().stream().filter(Guards::binds);
    }

    /// Whether a condition on `key` binds `statement`.
    public static boolean bind(LintedStatement statement, String key) {
        return statement.conditionsOn(key).anyMatch(Guards::binds);
    }

    /// Whether the condition holds only where the request has the key with one of the values named: it is not negated,
    /// has no `IfExists`, no value for everything, and no `ForAllValues` unless another condition demands the key.
    public static boolean binds(WrittenCondition condition) {
        return condition.operator().isPresent()
                && !condition.is(BaseOperator.NULL)
                && !condition.isNegated()
                && !condition.ifExists()
                && !condition.values().isEmpty()
                && condition.values().stream().noneMatch(Wildcards::isEverything)
                && (!condition.has(Quantifier.FOR_ALL_VALUES)
                        || demand(condition.statement(), condition.key()));
    }

    /// Whether the statement holds only where the request has the key: `"Null": {key: "false"}`.
    public static boolean demand(LintedStatement statement, String key) {
        return statement
                .conditionsOn(key)
                .anyMatch(condition ->
                        condition.is(BaseOperator.NULL)
                                && condition.values().equals(List.of("false")));
    }
}
