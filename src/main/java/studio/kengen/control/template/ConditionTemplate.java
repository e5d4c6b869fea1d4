package studio.kengen.control.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.policy.Condition;

/// A line of a `Condition` element with placeholders in its key or its values.
///
/// @param operator `StringEquals`, `ForAllValues:StringLike` …
/// @param key the condition key
/// @param values one or more
public record ConditionTemplate(String operator, TemplateText key, List<TemplateText> values) {
    public ConditionTemplate {
        values = List.copyOf(values);
    }

    /// The line without placeholders.
    public static ConditionTemplate of(String operator, String key, String... values) {
        return new ConditionTemplate(
                operator,
                new TemplateText(key),
                List.of(values).stream().map(TemplateText::new).toList());
    }

    /// The names of the placeholders, in their order.
    public Set<String> placeholders() {
        Set<String> names = new LinkedHashSet<>(key.placeholders());
        values.forEach(value -> names.addAll(value.placeholders()));
        return names;
    }

    /// The line with the values of every placeholder; of a key's placeholder the first value.
    Condition filled(Map<String, List<String>> given) {
        return new Condition(
                operator,
                key.filled(given).getFirst(),
                values.stream().flatMap(value -> value.filled(given).stream()).distinct().toList());
    }
}
