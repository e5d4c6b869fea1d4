package studio.kengen.engine.condition;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import studio.kengen.engine.RequestContext;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyVersion;

/// What an operator says about one value of a request, negation included.
///
/// A value that is not of the operator's type is never matched, not even by a negated operator.
interface Comparison {
    /// Whether the comparison holds for `value`.
    ///
    /// @param context the request, for the policy variables in the condition's values
    boolean holds(String value, RequestContext context);

    /// Adds where this comparison cuts the values of its key.
    ///
    /// @param valueOf the value of a condition key in every request in question; empty if it is not the same in all
    void cut(DomainCuts cuts, Function<String, Optional<String>> valueOf);

    /// The condition keys of the policy variables in the values; empty if there are none.
    default Set<String> variables() {
        return Set.of();
    }

    /// The comparison of a condition.
    ///
    /// @param operator the condition's operator; not `Null`, which compares no values
    static Comparison of(BaseOperator operator, Condition condition, PolicyVersion version) {
        return switch (operator.family()) {
            case STRING -> StringComparison.of(operator, condition.values(), version);
            case ARN -> StringComparison.ofArns(operator, condition.values(), version);
            case NUMERIC -> NumericComparison.of(operator, condition.values());
            case DATE -> DateComparison.of(operator, condition.values());
            case BOOLEAN -> BooleanComparison.of(condition.values(), version);
            case BINARY -> BinaryComparison.of(condition.values());
            case IP_ADDRESS -> IpAddressComparison.of(operator, condition.values());
            case NULL -> throw new IllegalArgumentException("Null compares no values");
        };
    }
}
