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
/// only, and two at least. Two are enough, because a prefix reads as "all of these", and it is: no other name of the
/// service has it. What is left alone is joined, three names at least, by patterns with a beginning and an end
/// (`Get*Tagging`): below three, two plain names are easier to read than a wildcard. Both steps only ever use patterns
/// that match no name that is not wanted. Last, patterns that the others make superfluous go.
final class NameShrinker {
    private static final int WORTH_A_GAP = 3;

    /// The longest first: of two patterns that do, the more telling one.
    private static final Comparator<NamePattern> LONGEST_FIRST =
            Comparator.comparingInt((NamePattern pattern) -> pattern.toString().length())
                    .reversed()
                    .thenComparing(NamePattern::toString);

    private final List<String> all;
    private final SequencedSet<String> wanted;
    private final List<String> unwanted;
    private final Set<NamePattern> patterns = new TreeSet<>(LONGEST_FIRST);
    private final Set<String> alone = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /// @param all every name of the service
    /// @param wanted the names to find patterns for, compared without regard to case
    NameShrinker(List<String> all, SequencedSet<String> wanted) {
        this.all = all;
        this.wanted = wanted;
        unwanted = all.stream().filter(name -> !wanted.contains(name)).toList();
        alone.addAll(wanted);
    }

    /// The patterns, sorted without regard to case.
    List<String> patterns() {
        if (all.size() > 1 && wanted.containsAll(all)) {
            return List.of("*");
        }
        findPrefixes();
        findGaps();
        dropSuperfluous();
        List<String> found = new ArrayList<>(alone);
        patterns.forEach(pattern -> found.add(pattern.toString()));
        found.sort(String.CASE_INSENSITIVE_ORDER);
        return found;
    }

    private void findPrefixes() {
        for (String name : wanted) {
            if (alone.contains(name)) {
                prefixOf(name).ifPresent(this::use);
            }
        }
    }

    private void use(NamePattern pattern) {
        patterns.add(pattern);
        alone.removeIf(pattern::matches);
    }

    /// The shortest prefix of `name` that means several names and wanted ones only.
    private Optional<NamePattern> prefixOf(String name) {
        for (int end : ActionWords.ends(name)) {
            NamePattern pattern = new NamePattern(name.substring(0, end), "");
            if (meansOnlyWanted(pattern) && meansSeveral(pattern)) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    private boolean meansOnlyWanted(NamePattern pattern) {
        return unwanted.stream().noneMatch(pattern::matches);
    }

    private boolean meansSeveral(NamePattern pattern) {
        return all.stream().filter(pattern::matches).limit(2).count() > 1;
    }

    /// Takes, again and again, the pattern that joins the most of the names that are still alone.
    private void findGaps() {
        List<NamePattern> candidates = gapCandidates();
        for (Optional<NamePattern> best = best(candidates);
                best.isPresent();
                best = best(candidates)) {
            use(best.get());
        }
    }

    private List<NamePattern> gapCandidates() {
        Map<NamePattern, Integer> counts = new HashMap<>();
        for (String name : alone) {
            List<Integer> ends = ActionWords.ends(name);
            for (int i = 0; i < ends.size(); i++) {
                for (int j = i; j < ends.size() - 1; j++) {
                    String beginning = name.substring(0, ends.get(i));
                    String end = name.substring(ends.get(j));
                    counts.merge(new NamePattern(beginning, end), 1, Integer::sum);
                }
            }
        }
        counts.values().removeIf(count -> count < WORTH_A_GAP);
        return counts.keySet().stream()
                .filter(this::meansOnlyWanted)
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private Optional<NamePattern> best(List<NamePattern> candidates) {
        Optional<NamePattern> best = Optional.empty();
        long most = WORTH_A_GAP - 1;
        for (NamePattern candidate : candidates) {
            long joined = alone.stream().filter(candidate::matches).count();
            if (joined > most) {
                most = joined;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private void dropSuperfluous() {
        for (NamePattern pattern : List.copyOf(patterns)) {
            patterns.remove(pattern);
            if (all.stream().filter(pattern::matches).anyMatch(name -> !isMeant(name))) {
                patterns.add(pattern);
            }
        }
    }

    private boolean isMeant(String name) {
        return alone.contains(name) || patterns.stream().anyMatch(p -> p.matches(name));
    }
}
