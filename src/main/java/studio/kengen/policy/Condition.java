package studio.kengen.policy;

import java.util.List;

/// One line of a `Condition` element: an operator, a condition key and the values to compare with.
///
/// The operator is kept as it was written, so that a mistake in it survives until the user mends it.
///
/// @param operator `StringEquals`, `ForAllValues:StringLikeIfExists` …
/// @param key the condition key, `aws:SourceVpc`
/// @param values one or more values, as text
public record Condition(String operator, String key, List<String> values) {
    public Condition {
        values = List.copyOf(values);
    }
}
