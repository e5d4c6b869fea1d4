package studio.kengen.control.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import studio.kengen.control.KnownEscalation;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;

/// A known escalation that the rows of a source are enough for.
///
/// @param source the source that escalates
/// @param known what it does
/// @param rows the rows of Table 1 that supply each action, by the action's name, in the order of the escalation
/// @param outcomes what it obtains, never empty, the worst first and what is sure before what is not
public record Escalation(
        RowId source,
        KnownEscalation known,
        SequencedMap<String, List<RowId>> rows,
        List<Outcome> outcomes) {
    /// By the worst outcome.
    public static final Comparator<Escalation> WORST_FIRST =
            Comparator.comparing(Escalation::worst, Outcome.WORST_FIRST);

    public Escalation {
        SequencedMap<String, List<RowId>> copy = new LinkedHashMap<>();
        rows.forEach((action, by) -> copy.put(action, List.copyOf(by)));
        rows = Collections.unmodifiableSequencedMap(copy);
        outcomes = outcomes.stream().sorted(Outcome.WORST_FIRST).toList();
    }

    /// The worst outcome.
    public Outcome worst() {
        return outcomes.getFirst();
    }

    /// The outcomes in groups that differ only in the source that is reached and what that meets, the worst first.
    public List<List<Outcome>> outcomesAlike() {
        Map<Likeness, List<Outcome>> groups = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            groups.computeIfAbsent(Likeness.of(outcome), _ -> new ArrayList<>()).add(outcome);
        }
        return List.copyOf(groups.values());
    }

    private record Likeness(Impact impact, boolean sure, Class<?> gained, List<RowId> via) {
        static Likeness of(Outcome outcome) {
            return new Likeness(
                    outcome.impact(), outcome.sure(), outcome.gained().getClass(), outcome.via());
        }
    }

    /// The row to speak of: the first that supplies the action which says whose rights are obtained.
    public RowId mainRow() {
        return rows.getOrDefault(known.through().getFirst(), List.of()).getFirst();
    }

    /// Every row that supplies an action, each once.
    public List<RowId> allRows() {
        return rows.values().stream().flatMap(List::stream).distinct().toList();
    }

    /// Whether something of B is obtained.
    boolean reachesB(Impact threshold) {
        return worst().impact().atLeast(threshold);
    }
}
