package studio.kengen.control.companion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.kengen.control.companion.Proposal.NewRow;
import studio.kengen.design.RowId;
import studio.kengen.policy.Condition;

/// A row that is to be added to Table 1.
///
/// @param below the row that it goes below
/// @param row what it grants
/// @param causes why; never empty
record PlannedRow(RowId below, NewRow row, SequencedSet<Cause> causes) {
    private static final String EQUALS = "StringEquals";

    /// What is missing of some companions, in as few rows as say the same: rows that differ in their actions only become
    /// one, and then rows that differ in the values of their one condition only.
    static List<PlannedRow> of(Collection<Companion> companions) {
        List<PlannedRow> each =
                companions.stream().flatMap(companion -> of(companion).stream()).toList();
        return merged(merged(each, PlannedRow::butActions), PlannedRow::butValues);
    }

    private static List<PlannedRow> of(Companion companion) {
        return companion
                .missing()
                .filter(NewRow.class::isInstance)
                .map(NewRow.class::cast)
                .map(row ->
                        new PlannedRow(
                                companion.row(),
                                row,
                                new LinkedHashSet<>(List.of(companion.cause()))))
                .stream()
                .toList();
    }

    private static List<PlannedRow> merged(
            List<PlannedRow> rows, Function<PlannedRow, Object> alike) {
        SequencedMap<Object, PlannedRow> merged = new LinkedHashMap<>();
        rows.forEach(row -> merged.merge(alike.apply(row), row, PlannedRow::and));
        return List.copyOf(merged.sequencedValues());
    }

    private Object butActions() {
        return List.of(row.source(), row.service(), row.spot(), row.conditions());
    }

    private Object butValues() {
        Object conditions =
                row.conditions().size() == 1
                                && row.conditions().getFirst().operator().equals(EQUALS)
                        ? row.conditions().getFirst().key()
                        : row.conditions();
        return List.of(row.source(), row.actions(), row.spot(), conditions);
    }

    private PlannedRow and(PlannedRow other) {
        SequencedSet<String> actions = new TreeSet<>(row.actions());
        actions.addAll(other.row.actions());
        SequencedSet<Cause> all = new LinkedHashSet<>(causes);
        all.addAll(other.causes);
        List<Condition> conditions =
                row.conditions().equals(other.row.conditions())
                        ? row.conditions()
                        : List.of(
                                either(
                                        row.conditions().getFirst(),
                                        other.row.conditions().getFirst()));
        return new PlannedRow(
                below, new NewRow(row.source(), List.copyOf(actions), row.spot(), conditions), all);
    }

    private static Condition either(Condition one, Condition other) {
        return new Condition(
                one.operator(),
                one.key(),
                Stream.concat(one.values().stream(), other.values().stream()).distinct().toList());
    }
}
