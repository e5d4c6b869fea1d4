package studio.kengen.check.policy.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds values of a list that say nothing beside another one.
public final class Redundancy {
    private Redundancy() {}

    /// A value that says nothing beside another one.
    ///
    /// @param redundant the value
    /// @param by the other one
    public record Pair<T>(T redundant, T by) {}

    /// The redundant values, in the order of the list: those written twice, and those that a pattern covers. Patterns
    /// are not looked at in a text that is too long for any policy.
    ///
    /// @param text what makes two values the same
    /// @param isPattern whether a value can cover others
    /// @param covers whether the first value says all that the second says
    public static <T> List<Pair<T>> find(
            LintedPolicy policy,
            List<T> values,
            Function<T, String> text,
            Predicate<T> isPattern,
            BiPredicate<T, T> covers) {
        if (values.size() < 2) {
            return List.of();
        }
        List<T> patterns =
                policy.isComparable() ? values.stream().filter(isPattern).toList() : List.of();
        List<Pair<T>> found = new ArrayList<>();
        Map<String, T> first = new HashMap<>();
        Set<T> redundant = new HashSet<>();
        for (T value : values) {
            @Nullable T same = first.putIfAbsent(text.apply(value), value);
            @Nullable T by = same != null ? same : coverOf(value, patterns, redundant, covers);
            if (by != null) {
                redundant.add(value);
                found.add(new Pair<>(value, by));
            }
        }
        return found;
    }

    /// A pattern that covers `value` and is not known to be redundant itself: of two that mean the same, one stays.
    private static <T> @Nullable T coverOf(
            T value, List<T> patterns, Set<T> redundant, BiPredicate<T, T> covers) {
        for (T pattern : patterns) {
            if (!pattern.equals(value)
                    && !redundant.contains(pattern)
                    && covers.test(pattern, value)) {
                return pattern;
            }
        }
        return null;
    }
}
