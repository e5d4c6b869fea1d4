package studio.kengen.ui.identitycenter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.identitycenter.Organization;
import studio.kengen.ui.table.RowCopy;

/// Accounts and units that go to another unit.
///
/// @param rows accounts and units; at least one
record Move(Project project, List<Row> rows) {
    /// Where they can go, [RowId#NONE] for the root first: anywhere but into a unit that goes along, and not where all of
    /// them are already.
    List<RowId> targets() {
        Organization organization = Organization.of(project);
        Set<RowId> moving = new HashSet<>(rows.stream().map(Row::id).toList());
        List<RowId> targets = new ArrayList<>(List.of(RowId.NONE));
        project.organizationalUnits().stream()
                .map(OrganizationalUnit::id)
                .filter(unit ->
                        organization.path(unit).stream()
                                .noneMatch(above -> moving.contains(above.id())))
                .forEach(targets::add);
        targets.removeIf(target ->
                rows.stream().allMatch(row -> organization.parent(row.id()).equals(target)));
        return targets;
    }

    /// The step that moves them; empty where they are there already.
    Optional<ChangeSet> to(RowId unit) {
        List<Change> changes = new ArrayList<>();
        for (Row row : rows) {
            Row moved = moved(row, unit);
            if (!moved.equals(row)) {
                changes.add(new Change.RowReplaced(Table.of(row), row, moved));
            }
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangeSet(label(unit), changes));
    }

    private static Row moved(Row row, RowId unit) {
        return switch (row) {
            case OrganizationAccount account -> RowCopy.with(account, "unit", unit);
            case OrganizationalUnit moved -> RowCopy.with(moved, "parent", unit);
            default -> throw new IllegalArgumentException(row + " is in no unit");
        };
    }

    private Message label(RowId unit) {
        String path = unit.equals(RowId.NONE) ? UnitPaths.ROOT : UnitPaths.of(project).path(unit);
        return rows.size() == 1
                ? Message.of("planner.step.move", name(rows.getFirst()), path)
                : Message.of("planner.step.moveSeveral", rows.size(), path);
    }

    private static String name(Row row) {
        return switch (row) {
            case OrganizationAccount account -> account.name();
            case OrganizationalUnit unit -> unit.name();
            default -> "";
        };
    }

    /// A move of these places; empty where none of them can move.
    static Optional<Move> of(Project project, Collection<? extends Member> members) {
        List<Row> rows = members.stream().flatMap(member -> member.asRow().stream()).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Move(project, rows));
    }
}
