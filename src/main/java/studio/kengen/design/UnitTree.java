package studio.kengen.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which organizational unit every unit and account of a project is directly in. Immutable.
///
/// Total on whatever a user wrote: a unit or account whose parent does not exist, and a unit that is in itself, stand directly
/// under the root. The root is no place to assign anything at: an assignment without a place says nothing of where, and gives
/// nothing to anybody.
public final class UnitTree {
    private final Map<RowId, OrganizationalUnit> units = new HashMap<>();
    private final Map<RowId, RowId> parents = new HashMap<>();

    private UnitTree(Project project) {
        project.organizationalUnits().forEach(unit -> units.put(unit.id(), unit));
        project.organizationalUnits()
                .forEach(unit ->
                        parents.put(
                                unit.id(), isInItself(unit) ? RowId.NONE : known(unit.parent())));
        project.accounts().forEach(account -> parents.put(account.id(), known(account.unit())));
    }

    /// The tree of `project`.
    public static UnitTree of(Project project) {
        return new UnitTree(project);
    }

    private RowId known(RowId parent) {
        return units.containsKey(parent) ? parent : RowId.NONE;
    }

    /// Whether a unit is in itself, by way of its parents.
    public boolean isInItself(OrganizationalUnit unit) {
        Set<RowId> seen = new HashSet<>();
        OrganizationalUnit above = units.get(unit.parent());
        while (above != null && seen.add(above.id())) {
            if (above.id().equals(unit.id())) {
                return true;
            }
            above = units.get(above.parent());
        }
        return false;
    }

    /// The unit that a unit or account is directly in; [RowId#NONE] for the root, and for what is neither.
    public RowId parent(RowId unitOrAccount) {
        return parents.getOrDefault(unitOrAccount, RowId.NONE);
    }

    /// The places at which an assignment is for an account: itself, and the units that it is in.
    public Set<RowId> placesOf(OrganizationAccount account) {
        Set<RowId> places = new HashSet<>();
        for (RowId place = account.id(); !place.equals(RowId.NONE); place = parent(place)) {
            places.add(place);
        }
        return places;
    }
}
