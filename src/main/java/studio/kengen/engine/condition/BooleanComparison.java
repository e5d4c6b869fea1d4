package studio.kengen.engine.condition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.condition.PolicyPattern.Reading;
import studio.kengen.policy.PolicyVersion;

/// `Bool`: `true` or `false`, in any case.
///
/// Source: IAM user guide, "IAM JSON policy elements: Condition operators", Boolean condition operators.
record BooleanComparison(List<PolicyPattern> values) implements Comparison {
    static Comparison of(List<String> values, PolicyVersion version) {
        return new BooleanComparison(
                values.stream()
                        .map(value -> PolicyPattern.of(value, version, Reading.EXACT_IGNORING_CASE))
                        .toList());
    }

    @Override
    public boolean holds(String value, RequestContext context) {
        return isBoolean(value)
                && values.stream().anyMatch(wanted -> wanted.matches(value, context));
    }

    @Override
    public void cut(DomainCuts cuts, Function<String, Optional<String>> valueOf) {
        cuts.addBooleans();
        if (values.stream()
                .anyMatch(value ->
                        !value.variables().isEmpty() && value.pattern(valueOf).isEmpty())) {
            cuts.addOpen();
        }
    }

    @Override
    public Set<String> variables() {
        return values.stream()
                .flatMap(value -> value.variables().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isBoolean(String value) {
        return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
    }
}
