package studio.kengen.identitycenter.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.Assignment;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.generate.PermissionSetMembers;
import studio.kengen.generate.PrincipalPattern;
import studio.kengen.i18n.Message;

/// The step that merges sets: the merged one in its row, the others deleted, their assignments given to it, and those of them
/// deleted that somebody then would have twice. Sources that are the roles of one of the sets, be it by their ARN alone, become
/// those of the merged one.
final class MergeStep {
    private record Given(RowId principal, RowId place) {}

    private final Project project;
    private final Set<RowId> sets;
    private final PermissionSet merged;
    private final List<Change> changes = new ArrayList<>();

    private MergeStep(Project project, List<RowId> sets, PermissionSet merged) {
        this.project = project;
        this.sets = Set.copyOf(sets);
        this.merged = merged;
    }

    static ChangeSet of(Project project, List<RowId> sets, PermissionSet merged) {
        MergeStep step = new MergeStep(project, sets, merged);
        step.assignments();
        step.sources();
        step.sets();
        return new ChangeSet(
                Message.of("pattern.change.merge", sets.size(), merged.name()), step.changes);
    }

    private void assignments() {
        Set<Given> given = new HashSet<>();
        List<Assignment> rows = project.assignments();
        List<Integer> removed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Assignment row = rows.get(i);
            if (sets.contains(row.permissionSet())) {
                Assignment moved =
                        new Assignment(
                                row.id(), row.principal(), merged.id(), row.place(), row.note());
                if (!given.add(new Given(row.principal(), row.place()))) {
                    removed.add(i);
                } else if (!moved.equals(row)) {
                    changes.add(new Change.RowReplaced(Table.ASSIGNMENTS, row, moved));
                }
            }
        }
        remove(Table.ASSIGNMENTS, removed);
    }

    private void sources() {
        PermissionSetMembers members = new PermissionSetMembers(project);
        Set<AccessSource> moved = new HashSet<>();
        for (PermissionSet set : project.permissionSets()) {
            if (sets.contains(set.id()) && !set.name().equals(merged.name())) {
                Stream.concat(
                                set.sources().stream().flatMap(id -> project.source(id).stream()),
                                members.of(set).stream())
                        .filter(source ->
                                PrincipalPattern.permissionSet(source)
                                        .filter(set.name()::equals)
                                        .isPresent())
                        .filter(moved::add)
                        .map(source ->
                                new Change.RowReplaced(
                                        Table.SOURCES, source, moved(source, set.name())))
                        .forEach(changes::add);
            }
        }
    }

    private Row moved(AccessSource source, String from) {
        return new AccessSource(
                source.id(),
                source.name(),
                source.kind(),
                source.arn()
                        .replace(
                                "AWSReservedSSO_" + from + '_',
                                "AWSReservedSSO_" + merged.name() + '_'),
                source.account(),
                source.trustedServices(),
                source.note());
    }

    private void sets() {
        List<PermissionSet> rows = project.permissionSets();
        List<Integer> removed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PermissionSet row = rows.get(i);
            if (row.id().equals(merged.id()) && !row.equals(merged)) {
                changes.add(new Change.RowReplaced(Table.PERMISSION_SETS, row, merged));
            } else if (sets.contains(row.id()) && !row.id().equals(merged.id())) {
                removed.add(i);
            }
        }
        remove(Table.PERMISSION_SETS, removed);
    }

    /// From the last on, so that the places of the others stay.
    private void remove(Table table, List<Integer> places) {
        for (int place : places.reversed()) {
            changes.add(
                    new Change.RowsRemoved(table, place, List.of(project.rows(table).get(place))));
        }
    }
}
