package studio.kengen.control.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Coverage;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.change.Draft;

/// Parts rows of Table 1 of which a control is about something only: what it does to a row, it does to all that is dangerous
/// in the row.
final class RowParting {
    private final Draft draft;
    private final DangerousActions dangerous;
    private final NeededRows rows;

    RowParting(Draft draft, Catalog catalog, DangerousActions dangerous) {
        this.draft = draft;
        this.dangerous = dangerous;
        this.rows = new NeededRows(draft, catalog);
    }

    /// Leaves in a row what a control is about; the rest stays with its source in a row below, under the same controls as far
    /// as it is dangerous itself.
    ///
    /// @param kept dangerous actions of the row
    void leave(NeededPermission row, Set<String> kept) {
        Optional<NeededPermission> rest = rows.split(row, kept);
        if (rest.isPresent() && !kept.containsAll(dangerous.of(row.id()))) {
            cover(rest.get().id(), Coverage.of(draft.project()), row.id());
        }
    }

    private void cover(RowId rest, Coverage coverage, RowId like) {
        coverage.controls(like)
                .forEach(other ->
                        draft.replace(
                                ControlRows.covering(
                                        other, ControlRows.union(other.covers(), List.of(rest)))));
        coverage.acceptedRisks(like)
                .forEach(other ->
                        draft.replace(
                                Accepting.covering(
                                        other, ControlRows.union(other.covers(), List.of(rest)))));
    }
}
