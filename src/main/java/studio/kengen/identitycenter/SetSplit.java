package studio.kengen.identitycenter;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.design.Assignment;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.OrganizationalUnit;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;

/// Splits a permission set that is assigned both in the management account and in member accounts: the set itself stays with
/// the members, a copy of it takes over the management account.
///
/// Everybody has the same permissions in the same accounts afterwards. An assignment to a unit that holds the management
/// account becomes assignments to the other accounts and units in it, so that an account that joins that unit later is not
/// among them.
///
/// Source: IAM Identity Center user guide, "Delegated administration": a set that is provisioned in the management account
/// can be managed from there only.
public final class SetSplit {
    private static final String MANAGEMENT = "-Mgmt";

    private final Organization organization;
    private final RowId copy;

    private SetSplit(Organization organization, RowId copy) {
        this.organization = organization;
        this.copy = copy;
    }

    /// The step that splits `set`; empty unless it is assigned to both.
    public static Optional<ChangeSet> of(IdentityCenter center, RowId set) {
        return center.family(set) == SetFamily.BOTH
                ? center.project()
                        .find(set, PermissionSet.class)
                        .map(original -> split(center, original))
                : Optional.empty();
    }

    private static ChangeSet split(IdentityCenter center, PermissionSet set) {
        Project project = center.project();
        SetNaming names = SetNaming.beside(project.permissionSets());
        PermissionSet copy =
                set.as(project.newId(Table.PERMISSION_SETS), names.unique(set.name(), MANAGEMENT));
        int at = project.permissionSets().indexOf(set) + 1;
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.RowsInserted(Table.PERMISSION_SETS, at, List.of(copy)));
        changes.addAll(
                new SetSplit(center.organization(), copy.id()).assignments(project, set.id()));
        return new ChangeSet(Message.of("identitycenter.change.split", set.name()), changes);
    }

    private List<Change> assignments(Project project, RowId set) {
        List<Change> changes = new ArrayList<>();
        List<Assignment> rows = project.assignments();
        List<List<Assignment>> parts =
                rows.stream()
                        .map(row -> row.permissionSet().equals(set) ? parts(row) : List.of(row))
                        .toList();
        int more = parts.stream().mapToInt(List::size).sum() - rows.size();
        Iterator<RowId> ids = project.newIds(Table.ASSIGNMENTS, more).iterator();
        int inserted = 0;
        for (int i = 0; i < rows.size(); i++) {
            Assignment first = parts.get(i).getFirst();
            if (!first.equals(rows.get(i))) {
                changes.add(new Change.RowReplaced(Table.ASSIGNMENTS, rows.get(i), first));
            }
            List<Assignment> others =
                    parts.get(i).stream().skip(1).map(part -> withId(part, ids.next())).toList();
            if (!others.isEmpty()) {
                int at = i + inserted + 1;
                changes.add(new Change.RowsInserted(Table.ASSIGNMENTS, at, List.copyOf(others)));
                inserted += others.size();
            }
        }
        return changes;
    }

    /// What becomes of an assignment of the set; the first keeps its id.
    private List<Assignment> parts(Assignment row) {
        List<OrganizationAccount> managed =
                organization.accountsIn(row.place()).stream()
                        .filter(Organization::isManagement)
                        .toList();
        if (managed.isEmpty()) {
            return List.of(row);
        }
        return Stream.concat(
                        memberParts(row.place())
                                .map(place -> with(row, row.permissionSet(), place)),
                        managed.stream().map(account -> with(row, copy, account.id())))
                .toList();
    }

    /// The largest places that together are `place` without the management account; none for that account itself.
    private Stream<RowId> memberParts(RowId place) {
        boolean isApart =
                organization.accountsIn(place).stream().noneMatch(Organization::isManagement);
        if (isApart) {
            return Stream.of(place);
        }
        return Stream.concat(
                organization.accountsDirectlyIn(place).stream()
                        .filter(account -> !Organization.isManagement(account))
                        .map(OrganizationAccount::id),
                organization.unitsDirectlyIn(place).stream()
                        .map(OrganizationalUnit::id)
                        .flatMap(this::memberParts));
    }

    private static Assignment with(Assignment row, RowId set, RowId place) {
        return new Assignment(row.id(), row.principal(), set, place, row.note());
    }

    private static Assignment withId(Assignment row, RowId id) {
        return new Assignment(id, row.principal(), row.permissionSet(), row.place(), row.note());
    }
}
