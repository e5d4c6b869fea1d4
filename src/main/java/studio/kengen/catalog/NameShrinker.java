package studio.kengen.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;

/// Finds wildcard patterns for some of the action names of one service.
///
/// First come prefixes: for each name the shortest one, at the end of a word, under which the service has wanted names
/// only. What is left alone is joined, three names at least, by patterns with a beginning and an end (`Get*Tagging`):
/// below three, two plain names are easier to read than a wildcard. Both steps only ever use patterns that match no
/// name that is not wanted.
final class NameShrinker {
    private static final int WORTH_A_GAP = 3;

    private final List<String> all;
    private final SequencedSet<String> wanted;

    /// @param all every name of the service
    /// @param wanted the names to find patterns for, compared without regard to case
    NameShrinker(List<String> all, SequencedSet<String> wanted) {
        this.all = all;
        this.wanted = wanted;
    }

    /// The patterns, sorted without regard to case.
    List<String> patterns() {
        if (all.size() > 1 && wanted.containsAll(all)) {
            return List.of("*");
        }
        Set<String> patterns = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> alone = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : wanted) {
            prefixOf(name).ifPresentOrElse(p -> patterns.add(p + '*'), () -> alone.add(name));
        }
        List<NamePattern> candidates = gapCandidates(alone);
        for (Optional<NamePattern> best = best(candidates, alone);
                best.isPresent();
                best = best(candidates, alone)) {
            patterns.add(best.get().toString());
            alone.removeIf(best.get()::matches);
        }
        patterns.addAll(alone);
        return List.copyOf(patterns);
    }

    /// The shortest prefix of `name` that means several names and wanted ones only.
    private Optional<String> prefixOf(String name) {
        for (int end : ActionWords.ends(name)) {
            NamePattern pattern = new NamePattern(name.substring(0, end), "");
            List<String> meant = all.stream().filter(pattern::matches).toList();
            if (meant.size() > 1 && wanted.containsAll(meant)) {
                return Optional.of(pattern.beginning());
            }
        }
        return Optional.empty();
    }

    /// Patterns with a gap that are worth it and mean wanted names only.
    private List<NamePattern> gapCandidates(Set<String> names) {
        Map<NamePattern, Integer> counts = new HashMap<>();
        for (String name : names) {
            List<Integer> ends = ActionWords.ends(name);
            for (int i = 0; i < ends.size(); i++) {
                for (int j = i; j < ends.size() - 1; j++) {
                    NamePattern pattern =
                            new NamePattern(
                                    name.substring(0, ends.get(i)), name.substring(ends.get(j)));
                    counts.merge(pattern, 1, Integer::sum);
                }
            }
        }
        List<NamePattern> candidates = new ArrayList<>(counts.keySet());
        candidates.removeIf(pattern ->
                counts.getOrDefault(pattern, 0) < WORTH_A_GAP
                        || !all.stream().filter(pattern::matches).allMatch(wanted::contains));
        candidates.sort(
                Comparator.comparingInt((NamePattern p) -> p.toString().length())
                        .reversed()
                        .thenComparing(NamePattern::toString));
        return candidates;
    }

    /// The first of the candidates that cover the most of `names`; empty where none covers enough.
    private static Optional<NamePattern> best(List<NamePattern> candidates, Set<String> names) {
        Optional<NamePattern> best = Optional.empty();
        long most = WORTH_A_GAP - 1;
        for (NamePattern candidate : candidates) {
            long covered = names.stream().filter(candidate::matches).count();
            if (covered > most) {
                most = covered;
                best = Optional.of(candidate);
            }
        }
        return best;
    }
}
