package studio.kengen.design.area;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import studio.kengen.policy.ArnPattern;

/// Compares the resources of two grants. Remembers every pair of ARNs it was asked about: a project has few ARNs, and the
/// same pairs meet in thousands of actions.
final class ResourceOverlap {
    private record Pair(String needed, String unacceptable) {}

    private final Map<String, ArnPattern> patterns = new ConcurrentHashMap<>();
    private final Map<Pair, Optional<String>> overlaps = new ConcurrentHashMap<>();

    /// The part of `needed` that has an ARN in common with `unacceptable`: the narrower pattern where one contains the
    /// other, the needed one where they merely overlap; empty where they have nothing in common.
    List<String> common(List<String> needed, List<String> unacceptable) {
        Set<String> common = new LinkedHashSet<>();
        for (String one : needed) {
            for (String other : unacceptable) {
                overlaps.computeIfAbsent(new Pair(one, other), this::overlap)
                        .ifPresent(common::add);
            }
        }
        return List.copyOf(common);
    }

    private Optional<String> overlap(Pair pair) {
        ArnPattern needed = pattern(pair.needed());
        ArnPattern unacceptable = pattern(pair.unacceptable());
        if (!needed.intersects(unacceptable)) {
            return Optional.empty();
        }
        return Optional.of(needed.contains(unacceptable) ? pair.unacceptable() : pair.needed());
    }

    private ArnPattern pattern(String arn) {
        return patterns.computeIfAbsent(
                arn, text -> ArnPattern.ofResource(ArnPattern.completed(text)));
    }
}
