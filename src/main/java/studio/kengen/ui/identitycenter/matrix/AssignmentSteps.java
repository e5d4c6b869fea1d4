package studio.kengen.ui.identitycenter.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.design.Assignment;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;

/// Giving and taking a permission set.
///
/// @param project as it is now
record AssignmentSteps(Project project) {
    /// Whether a row assigns exactly this.
    private boolean has(RowId principal, RowId set, RowId place) {
        return project.assignments().stream().anyMatch(row -> is(row, principal, set, place));
    }

    private static boolean is(Assignment row, RowId principal, RowId set, RowId place) {
        return row.principal().equals(principal)
                && row.permissionSet().equals(set)
                && row.place().equals(place);
    }

    /// The step that assigns this; empty where a row does so already.
    Optional<ChangeSet> give(RowId principal, RowId set, RowId place) {
        if (has(principal, set, place)) {
            return Optional.empty();
        }
        Assignment added =
                new Assignment(project.newId(Table.ASSIGNMENTS), principal, set, place, "");
        return Optional.of(
                ChangeSet.of(
                        label("planner.step.give", principal, set, place),
                        new Change.RowsInserted(
                                Table.ASSIGNMENTS, project.assignments().size(), List.of(added))));
    }

    /// The step that takes away every row that assigns exactly this; empty where there is none.
    Optional<ChangeSet> take(RowId principal, RowId set, RowId place) {
        List<Assignment> rows = project.assignments();
        List<Change> changes = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (is(rows.get(i), principal, set, place)) {
                changes.add(new Change.RowsRemoved(Table.ASSIGNMENTS, i, List.of(rows.get(i))));
            }
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ChangeSet(label("planner.step.take", principal, set, place), changes));
    }

    private Message label(String key, RowId principal, RowId set, RowId place) {
        RowNames names = RowNames.of(project);
        return Message.of(key, names.name(principal), names.name(set), names.name(place));
    }
}
