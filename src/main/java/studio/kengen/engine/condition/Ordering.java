package studio.kengen.engine.condition;

import java.util.List;
import studio.kengen.policy.BaseOperator;

/// How a value has to lie to the values of a condition, for operators that compare by size.
enum Ordering {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL;

    static Ordering of(BaseOperator operator) {
        return switch (operator) {
            case NUMERIC_EQUALS, DATE_EQUALS -> EQUAL;
            case NUMERIC_NOT_EQUALS, DATE_NOT_EQUALS -> NOT_EQUAL;
            case NUMERIC_LESS_THAN, DATE_LESS_THAN -> LESS;
            case NUMERIC_LESS_THAN_EQUALS, DATE_LESS_THAN_EQUALS -> LESS_OR_EQUAL;
            case NUMERIC_GREATER_THAN, DATE_GREATER_THAN -> GREATER;
            case NUMERIC_GREATER_THAN_EQUALS, DATE_GREATER_THAN_EQUALS -> GREATER_OR_EQUAL;
            default -> throw new IllegalArgumentException(operator + " does not compare by size");
        };
    }

    /// Whether `value` lies so to one of `others`; for [#NOT_EQUAL], whether it equals none.
    <T extends Comparable<T>> boolean holds(T value, List<T> others) {
        return this == NOT_EQUAL
                ? !EQUAL.holds(value, others)
                : others.stream().anyMatch(other -> matches(value.compareTo(other)));
    }

    private boolean matches(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
        };
    }
}
