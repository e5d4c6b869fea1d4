package studio.kengen.generate.deployment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import studio.kengen.design.AccountRole;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;

/// Tells which permission sets are for the management account, so that only that account can manage them.
///
/// Source: IAM Identity Center user guide, "Delegated administration".
final class ManagementSets {
    private final Set<RowId> sets = new HashSet<>();

    ManagementSets(Project project) {
        Map<RowId, RowId> parents = new HashMap<>();
        project.organizationalUnits().forEach(unit -> parents.put(unit.id(), unit.parent()));
        Set<RowId> places = new HashSet<>();
        project.accounts().stream()
                .filter(account -> account.role() == AccountRole.MANAGEMENT)
                .forEach(account -> addPlaces(account, parents, places));
        project.assignments().stream()
                .filter(assignment -> places.contains(assignment.place()))
                .forEach(assignment -> sets.add(assignment.permissionSet()));
    }

    /// The account, and the units that it is in.
    private static void addPlaces(
            OrganizationAccount account, Map<RowId, RowId> parents, Set<RowId> places) {
        places.add(account.id());
        RowId unit = account.unit();
        while (parents.containsKey(unit) && places.add(unit)) {
            unit = parents.getOrDefault(unit, RowId.NONE);
        }
    }

    /// Whether the set is assigned in the management account, whether or not in others too.
    boolean contains(RowId set) {
        return sets.contains(set);
    }
}
