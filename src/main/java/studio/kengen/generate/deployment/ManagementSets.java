package studio.kengen.generate.deployment;

import java.util.HashSet;
import java.util.Set;
import studio.kengen.design.AccountRole;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.UnitTree;

/// Tells which permission sets are for the management account, so that only that account can manage them: those that somebody
/// is assigned there, or in a unit that the account is in.
///
/// Source: IAM Identity Center user guide, "Delegated administration".
final class ManagementSets {
    private final Set<RowId> sets = new HashSet<>();

    ManagementSets(Project project) {
        UnitTree tree = UnitTree.of(project);
        Set<RowId> places = new HashSet<>();
        project.accounts().stream()
                .filter(account -> account.role() == AccountRole.MANAGEMENT)
                .forEach(account -> places.addAll(tree.placesOf(account)));
        project.assignments().stream()
                .filter(assignment -> places.contains(assignment.place()))
                .filter(assignment -> isPrincipal(project, assignment.principal()))
                .forEach(assignment -> sets.add(assignment.permissionSet()));
    }

    private static boolean isPrincipal(Project project, RowId id) {
        return project.find(id, DirectoryGroup.class).isPresent()
                || project.find(id, DirectoryUser.class).isPresent();
    }

    /// Whether the set is assigned in the management account, whether or not in others too.
    boolean contains(RowId set) {
        return sets.contains(set);
    }
}
