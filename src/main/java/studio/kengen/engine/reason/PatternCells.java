package studio.kengen.engine.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import studio.kengen.pattern.PatternTooComplexException;
import studio.kengen.pattern.StringSet;
import studio.kengen.pattern.WildcardPattern;

/// Finds an example of every piece into which patterns cut a set of strings: strings of one piece match the same patterns.
///
/// Depth first: an example of what is left goes on with every pattern that it tells nothing about, and only its other side
/// has to be looked for. Most sides are found, or found empty, from the patterns themselves; automata decide the rest.
final class PatternCells {
    /// What wildcards are filled with, the readable ones first.
    private static final List<String> FILLINGS =
            List.of("example", "x", "", "other/example", "q7:z");

    /// What the parts of an ARN before the resource are filled with.
    private static final List<String> ARN_PARTS =
            List.of("arn", "aws", "example", "us-east-1", "111122223333");

    /// What candidates do not tell; it is slow to find, and the same questions come again and again.
    private static final Map<Difference, Optional<String>> EXACT = new ConcurrentHashMap<>();

    private static final int REMEMBERED = 20_000;

    /// What matches all of some patterns and none of others.
    private record Difference(Set<WildcardPattern> within, Set<WildcardPattern> outside) {}

    private final List<WildcardPattern> patterns;
    private final List<String> examples = new ArrayList<>();

    private PatternCells(List<WildcardPattern> patterns) {
        this.patterns = patterns;
    }

    /// An example of every non-empty piece.
    ///
    /// @param patterns that cut
    /// @param within what is cut: strings that match all of these
    /// @param outside and none of these
    /// @throws PatternTooComplexException where a piece is beyond what automata can hold
    static List<String> examples(
            List<WildcardPattern> patterns,
            List<WildcardPattern> within,
            List<WildcardPattern> outside) {
        PatternCells cells = new PatternCells(List.copyOf(new LinkedHashSet<>(patterns)));
        example(within, outside).ifPresent(first -> cells.cut(0, within, outside, first));
        return cells.examples;
    }

    private void cut(
            int next, List<WildcardPattern> within, List<WildcardPattern> outside, String example) {
        if (next == patterns.size()) {
            examples.add(example);
            return;
        }
        WildcardPattern pattern = patterns.get(next);
        boolean matches = pattern.matches(example);
        List<WildcardPattern> inside = with(within, pattern);
        List<WildcardPattern> without = with(outside, pattern);
        Optional<String> other = matches ? example(within, without) : example(inside, outside);
        cut(next + 1, matches ? inside : within, matches ? outside : without, example);
        other.ifPresent(found ->
                cut(next + 1, matches ? within : inside, matches ? without : outside, found));
    }

    /// A string that matches all of `within` and none of `outside`; empty if there is none.
    static Optional<String> example(List<WildcardPattern> within, List<WildcardPattern> outside) {
        List<WildcardPattern> narrowest = narrowest(within);
        for (int i = 0; i < narrowest.size(); i++) {
            for (int j = i + 1; j < narrowest.size(); j++) {
                if (!narrowest.get(i).intersects(narrowest.get(j))) {
                    return Optional.empty();
                }
            }
        }
        WildcardPattern base =
                narrowest.isEmpty() ? WildcardPattern.EVERYTHING : narrowest.getFirst();
        if (outside.stream().anyMatch(pattern -> pattern.contains(base))) {
            return Optional.empty();
        }
        for (String candidate : candidates(base)) {
            if (narrowest.stream().allMatch(pattern -> pattern.matches(candidate))
                    && outside.stream().noneMatch(pattern -> pattern.matches(candidate))) {
                return Optional.of(candidate);
            }
        }
        Difference difference = new Difference(Set.copyOf(narrowest), Set.copyOf(outside));
        Optional<String> known = EXACT.get(difference);
        if (known == null) {
            known = exactExample(narrowest, outside);
            if (EXACT.size() >= REMEMBERED) {
                EXACT.clear();
            }
            EXACT.put(difference, known);
        }
        return known;
    }

    /// Strings that match `pattern`, or are likely to.
    private static List<String> candidates(WildcardPattern pattern) {
        List<String> candidates = new ArrayList<>();
        String[] parts = pattern.toString().split(":", ARN_PARTS.size() + 1);
        if (parts[0].equals("arn") && parts.length > ARN_PARTS.size()) {
            for (int i = 1; i < ARN_PARTS.size(); i++) {
                parts[i] = parts[i].equals("*") ? ARN_PARTS.get(i) : parts[i];
            }
            candidates.add(WildcardPattern.of(String.join(":", parts)).filled(FILLINGS.getFirst()));
        }
        FILLINGS.forEach(filling -> candidates.add(pattern.filled(filling)));
        return candidates;
    }

    private static Optional<String> exactExample(
            List<WildcardPattern> within, List<WildcardPattern> outside) {
        Optional<String> common = WildcardPattern.commonExample(within);
        if (common.filter(text -> outside.stream().anyMatch(p -> p.matches(text))).isEmpty()) {
            return common;
        }
        StringSet set = StringSet.EVERYTHING;
        for (WildcardPattern pattern : within) {
            set = set.intersect(pattern.asSet());
        }
        for (WildcardPattern pattern : outside) {
            if (within.stream().allMatch(pattern::intersects)) {
                set = set.minus(pattern.asSet());
            }
        }
        return set.example();
    }

    /// The patterns without those that contain another one.
    private static List<WildcardPattern> narrowest(List<WildcardPattern> patterns) {
        List<WildcardPattern> narrowest = new ArrayList<>();
        for (WildcardPattern pattern : patterns) {
            if (narrowest.stream().noneMatch(pattern::contains)) {
                narrowest.removeIf(other -> other.contains(pattern));
                narrowest.add(pattern);
            }
        }
        return narrowest;
    }

    private static List<WildcardPattern> with(
            List<WildcardPattern> patterns, WildcardPattern more) {
        List<WildcardPattern> all = new ArrayList<>(patterns);
        all.add(more);
        return all;
    }
}
