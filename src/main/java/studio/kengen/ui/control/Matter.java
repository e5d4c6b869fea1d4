package studio.kengen.ui.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.choice.EmptyChoice;
import studio.kengen.design.Coverage;
import studio.kengen.design.Impact;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.prove.Protection;

/// A row that calls for a decision in step 4: a row of Table 1 that meets B (A ∩ B), or a row of Table 3-1 (B − A).
///
/// @param isNeeded whether it is a row of Table 1
/// @param impact what misuse would cost; empty where nobody has graded it
/// @param threats the rows of Table 2 behind it
/// @param state what has become of it
/// @param source what it was derived from
record Matter(
        Row row,
        boolean isNeeded,
        Optional<Impact> impact,
        List<RowId> threats,
        MatterState state,
        Source source) {
    /// Where a matter comes from.
    sealed interface Source {
        /// A ∩ B.
        record Needed(RequestedPermission row, Impact threshold) implements Source {}

        /// B − A.
        record Unneeded(RowExpansion<UnacceptablePermission> row) implements Source {}
    }

    /// The matters of a project: those of Table 1, then those of Table 3-1.
    ///
    /// @param unneeded how what nobody needs is protected, by rows of Table 3-1, as far as it is known
    static List<Matter> of(
            Areas areas, ControlKnowledge knowledge, Map<RowId, Protection> unneeded) {
        Coverage coverage = EmptyChoice.coverageWithout(areas.project(), knowledge);
        Impact threshold = areas.project().threshold();
        List<Matter> matters = new ArrayList<>();
        for (RequestedPermission row : areas.requestedPermissions()) {
            if (row.meetsB(threshold)) {
                matters.add(
                        new Matter(
                                row.row(),
                                true,
                                row.impact(),
                                row.threats(),
                                MatterState.ofNeeded(row.row().id(), coverage),
                                new Source.Needed(row, threshold)));
            }
        }
        for (RowExpansion<UnacceptablePermission> row : areas.areaB()) {
            matters.add(
                    new Matter(
                            row.row(),
                            false,
                            Optional.ofNullable(row.row().impact()),
                            row.row().threats(),
                            MatterState.ofUnneeded(
                                    Optional.ofNullable(unneeded.get(row.row().id()))),
                            new Source.Unneeded(row)));
        }
        return matters;
    }

    /// The same with what is known now of how that is protected which nobody needs.
    Matter proved(Map<RowId, Protection> unneeded) {
        return isNeeded
                ? this
                : new Matter(
                        row,
                        false,
                        impact,
                        threats,
                        MatterState.ofUnneeded(Optional.ofNullable(unneeded.get(row.id()))),
                        source);
    }

    /// How many matters are in each state; every state has a number.
    static Map<MatterState, Long> counts(Collection<Matter> matters) {
        Map<MatterState, Long> counts = new EnumMap<>(MatterState.class);
        for (MatterState state : MatterState.values()) {
            counts.put(state, matters.stream().filter(matter -> matter.state == state).count());
        }
        return counts;
    }

    RowId id() {
        return row.id();
    }
}
