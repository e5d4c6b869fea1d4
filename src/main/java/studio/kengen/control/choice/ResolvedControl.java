package studio.kengen.control.choice;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.kengen.control.KnownControl;
import studio.kengen.design.Control;
import studio.kengen.design.RowId;

/// A row of Table 4 with the controls of the knowledge that it stands for.
///
/// @param row what the user wrote
/// @param known the controls that it chooses, or names by their identifiers; empty for a design of the user's own
/// @param covered for each table row that it covers, the row's dangerous actions that it is about, sorted: those of the known
///     controls, or all of them where the knowledge does not say. Rows without such actions are left out; all are where
///     nothing comes of the row ([EmptyChoice]).
public record ResolvedControl(
        Control row, List<KnownControl> known, NavigableMap<RowId, NavigableSet<String>> covered) {
    public ResolvedControl {
        known = List.copyOf(known);
        TreeMap<RowId, NavigableSet<String>> copy = new TreeMap<>();
        covered.forEach((id, actions) ->
                copy.put(id, Collections.unmodifiableNavigableSet(new TreeSet<>(actions))));
        covered = Collections.unmodifiableNavigableMap(copy);
    }

    /// Every action that it is about, of whichever row, sorted. A guardrail that covers no row binds accounts as a whole: it
    /// is about all actions of its control.
    public List<String> actions() {
        NavigableSet<String> all = new TreeSet<>();
        covered.values().forEach(all::addAll);
        if (row.covers().isEmpty()) {
            known.forEach(control -> all.addAll(control.actions()));
        }
        return List.copyOf(all);
    }

    /// The known controls of one kind, in their order.
    public <K extends KnownControl> List<K> known(Class<K> kind) {
        return known.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
