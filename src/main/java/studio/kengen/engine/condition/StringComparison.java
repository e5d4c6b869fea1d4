package studio.kengen.engine.condition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import studio.kengen.engine.RequestContext;
import studio.kengen.engine.condition.PolicyPattern.Reading;
import studio.kengen.pattern.WildcardPattern;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.PolicyVersion;

/// `StringEquals` and its kin, and the `Arn…` operators, of which `ArnEquals` and `ArnLike` do the same.
///
/// Source: IAM user guide, "IAM JSON policy elements: Condition operators", String condition operators; ARN condition
/// operators.
record StringComparison(List<PolicyPattern> patterns, boolean negated) implements Comparison {
    static Comparison of(BaseOperator operator, List<String> values, PolicyVersion version) {
        Reading reading =
                switch (operator) {
                    case STRING_LIKE, STRING_NOT_LIKE -> Reading.WILDCARDS;
                    case STRING_EQUALS_IGNORE_CASE, STRING_NOT_EQUALS_IGNORE_CASE ->
                            Reading.EXACT_IGNORING_CASE;
                    default -> Reading.EXACT;
                };
        return of(operator, values, version, reading);
    }

    static Comparison ofArns(BaseOperator operator, List<String> values, PolicyVersion version) {
        return of(operator, values, version, Reading.ARN);
    }

    private static Comparison of(
            BaseOperator operator, List<String> values, PolicyVersion version, Reading reading) {
        List<PolicyPattern> patterns = new ArrayList<>(values.size());
        for (String value : values) {
            patterns.add(PolicyPattern.of(value, version, reading));
        }
        return new StringComparison(List.copyOf(patterns), operator.negated());
    }

    @Override
    public boolean holds(String value, RequestContext context) {
        for (PolicyPattern pattern : patterns) {
            if (pattern.matches(value, context)) {
                return !negated;
            }
        }
        return negated;
    }

    @Override
    public void cut(DomainCuts cuts, Function<String, Optional<String>> valueOf) {
        for (PolicyPattern pattern : patterns) {
            Optional<WildcardPattern> known = pattern.pattern(valueOf);
            if (known.isPresent()) {
                cuts.addPattern(known.get());
            } else {
                cuts.addPattern(pattern.widest());
                cuts.addOpen();
            }
        }
    }

    @Override
    public Set<String> variables() {
        Set<String> keys = Set.of();
        for (PolicyPattern pattern : patterns) {
            if (!pattern.variables().isEmpty()) {
                keys = keys.isEmpty() ? new HashSet<>() : keys;
                keys.addAll(pattern.variables());
            }
        }
        return keys;
    }
}
