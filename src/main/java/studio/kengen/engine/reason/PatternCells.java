package studio.kengen.engine.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import studio.kengen.pattern.PatternTooComplexException;
import studio.kengen.pattern.StringSet;
import studio.kengen.pattern.WildcardPattern;

/// Finds an example of every piece into which groups of patterns cut a set of strings: strings of one piece are in the same
/// groups. A string is in a group if it matches any of its patterns.
///
/// Depth first: an example of what is left goes on with every group that it tells nothing about, and only its other side
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

    /// So few patterns have their strings in common found without automata, or with small ones.
    private static final int MOST_AT_ONCE = 3;

    /// What matches all of some patterns and none of others.
    private record Difference(Set<WildcardPattern> within, Set<WildcardPattern> outside) {}

    private final List<Set<WildcardPattern>> groups;
    private final Effort effort;
    private final List<String> examples = new ArrayList<>();

    private PatternCells(List<Set<WildcardPattern>> groups, Effort effort) {
        this.groups = groups;
        this.effort = effort;
    }

    /// An example of every non-empty piece, each pattern being a group of its own.
    ///
    /// @param patterns that cut
    /// @param within what is cut: strings that match all of these
    /// @param outside and none of these
    /// @throws PatternTooComplexException where a piece is beyond what automata can hold
    /// @throws TooManyPiecesException where it takes more than the usual effort
    static List<String> examples(
            List<WildcardPattern> patterns,
            List<WildcardPattern> within,
            List<WildcardPattern> outside) {
        return examples(
                new LinkedHashSet<>(patterns).stream().map(Set::of).toList(),
                within,
                outside,
                new Effort());
    }

    /// An example of every non-empty piece.
    ///
    /// @param groups that cut
    /// @param within what is cut: strings that match all of these
    /// @param outside and none of these
    /// @throws PatternTooComplexException where a piece is beyond what automata can hold
    /// @throws TooManyPiecesException where it takes more effort than is left
    static List<String> examples(
            Collection<Set<WildcardPattern>> groups,
            List<WildcardPattern> within,
            List<WildcardPattern> outside,
            Effort effort) {
        PatternCells cells = new PatternCells(List.copyOf(new LinkedHashSet<>(groups)), effort);
        Piece whole = new Piece(within, List.of(), outside);
        cells.example(whole).ifPresent(first -> cells.cut(0, whole, first));
        return cells.examples;
    }

    /// Strings that match all of some patterns, any of each of some groups, and none of some patterns.
    private record Piece(
            List<WildcardPattern> within,
            List<Set<WildcardPattern>> any,
            List<WildcardPattern> outside) {
        Piece in(Set<WildcardPattern> group) {
            return group.size() == 1
                    ? new Piece(with(within, group), any, outside)
                    : new Piece(within, with(any, List.of(group)), outside);
        }

        Piece outOf(Set<WildcardPattern> group) {
            return new Piece(within, any, with(outside, group));
        }

        int others() {
            return outside.size() + any.stream().mapToInt(Set::size).sum();
        }

        private static <T> List<T> with(List<T> some, Collection<T> more) {
            List<T> all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        }
    }

    private void cut(int next, Piece piece, String example) {
        if (next == groups.size()) {
            examples.add(example);
            return;
        }
        Set<WildcardPattern> group = groups.get(next);
        boolean isIn = group.stream().anyMatch(pattern -> pattern.matches(example));
        Piece inside = piece.in(group);
        Piece without = piece.outOf(group);
        Optional<String> other = example(isIn ? without : inside);
        cut(next + 1, isIn ? inside : without, example);
        other.ifPresent(found -> cut(next + 1, isIn ? without : inside, found));
    }

    /// A string of the piece; empty if there is none.
    private Optional<String> example(Piece piece) {
        effort.step(piece.within(), piece.others());
        List<WildcardPattern> narrowest = narrowest(piece.within());
        for (int i = 0; i < narrowest.size(); i++) {
            for (int j = i + 1; j < narrowest.size(); j++) {
                if (!narrowest.get(i).intersects(narrowest.get(j))) {
                    return Optional.empty();
                }
            }
        }
        WildcardPattern base =
                narrowest.isEmpty() ? WildcardPattern.EVERYTHING : narrowest.getFirst();
        if (piece.outside().stream().anyMatch(pattern -> pattern.contains(base))) {
            return Optional.empty();
        }
        List<Set<WildcardPattern>> open = new ArrayList<>();
        for (Set<WildcardPattern> group : piece.any()) {
            if (group.stream().noneMatch(pattern -> pattern.contains(base))) {
                open.add(possible(group, narrowest, piece.outside()));
            }
        }
        if (open.stream().anyMatch(Set::isEmpty)) {
            return Optional.empty();
        }
        for (String candidate : candidates(base)) {
            if (narrowest.stream().allMatch(pattern -> pattern.matches(candidate))
                    && isOf(piece, candidate)) {
                return Optional.of(candidate);
            }
        }
        return open.isEmpty()
                ? exact(narrowest, piece.outside())
                : oneByOne(new Piece(narrowest, open, piece.outside()));
    }

    private static boolean isOf(Piece piece, String candidate) {
        return piece.any().stream()
                        .allMatch(group ->
                                group.stream().anyMatch(pattern -> pattern.matches(candidate)))
                && piece.outside().stream().noneMatch(pattern -> pattern.matches(candidate));
    }

    /// The patterns of a group that strings of a piece may match.
    private static Set<WildcardPattern> possible(
            Set<WildcardPattern> group,
            List<WildcardPattern> within,
            List<WildcardPattern> outside) {
        Set<WildcardPattern> possible = new LinkedHashSet<>();
        for (WildcardPattern pattern : group) {
            if (within.stream().allMatch(pattern::intersects)
                    && outside.stream().noneMatch(out -> out.contains(pattern))) {
                possible.add(pattern);
            }
        }
        return possible;
    }

    /// Tries the patterns of the smallest group one after the other.
    private Optional<String> oneByOne(Piece piece) {
        Set<WildcardPattern> smallest = piece.any().getFirst();
        for (Set<WildcardPattern> group : piece.any()) {
            smallest = group.size() < smallest.size() ? group : smallest;
        }
        List<Set<WildcardPattern>> others = new ArrayList<>(piece.any());
        others.remove(smallest);
        Piece rest = new Piece(piece.within(), others, piece.outside());
        for (WildcardPattern pattern : smallest) {
            Optional<String> found = example(rest.in(Set.of(pattern)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> exact(List<WildcardPattern> within, List<WildcardPattern> outside) {
        Difference difference = new Difference(Set.copyOf(within), Set.copyOf(outside));
        Optional<String> known = EXACT.get(difference);
        if (known == null) {
            effort.exactStep(within);
            known = exactExample(within, outside);
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

    private Optional<String> exactExample(
            List<WildcardPattern> within, List<WildcardPattern> outside) {
        if (within.size() <= MOST_AT_ONCE) {
            Optional<String> common = WildcardPattern.commonExample(within);
            if (common.filter(text -> outside.stream().anyMatch(p -> p.matches(text))).isEmpty()) {
                return common;
            }
        }
        StringSet set = StringSet.EVERYTHING;
        for (WildcardPattern pattern : within) {
            set = effort.bounded(set.intersect(pattern.asSet()), within);
        }
        for (WildcardPattern pattern : outside) {
            if (within.stream().allMatch(pattern::intersects)) {
                set = effort.bounded(set.minus(pattern.asSet()), within);
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
}
