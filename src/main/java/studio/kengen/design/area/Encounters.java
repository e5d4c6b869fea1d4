package studio.kengen.design.area;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;

/// Joins Table 1 to Table 3-1.
///
/// Rows that did not change keep the encounters they had; only what changed on either side is compared anew.
final class Encounters {
    private record UnacceptableGrant(UnacceptablePermission row, List<String> resources) {}

    /// Rows are looked up by their ids: hashing a whole row would hash its lists.
    private record Met(UnacceptablePermission row, List<GrantedAction> common) {}

    private final Map<RowId, Integer> order = new HashMap<>();
    private final Map<String, List<UnacceptableGrant>> all;
    private final ResourceOverlap overlap;

    private Encounters(
            List<RowExpansion<UnacceptablePermission>> unacceptable, ResourceOverlap overlap) {
        this.overlap = overlap;
        unacceptable.forEach(expansion -> order.put(expansion.row().id(), order.size()));
        all = byAction(unacceptable);
    }

    /// Table 3-2 of these rows, given Table 3-2 of the rows before the last change.
    static List<RequestedPermission> join(
            List<RowExpansion<NeededPermission>> needed,
            List<RowExpansion<UnacceptablePermission>> unacceptable,
            List<RequestedPermission> before,
            List<RowExpansion<UnacceptablePermission>> unacceptableBefore,
            ResourceOverlap overlap) {
        Encounters join = new Encounters(unacceptable, overlap);
        Set<RowId> kept = unchanged(unacceptable, unacceptableBefore);
        var changed =
                byAction(
                        unacceptable.stream()
                                .filter(expansion -> !kept.contains(expansion.row().id()))
                                .toList());
        Map<RowId, RequestedPermission> known = new HashMap<>();
        before.forEach(requested -> known.put(requested.row().id(), requested));

        List<RequestedPermission> joined = new ArrayList<>(needed.size());
        for (RowExpansion<NeededPermission> row : needed) {
            RequestedPermission old = known.get(row.row().id());
            if (old == null || !old.expansion().equals(row)) {
                joined.add(join.requested(row, join.encounters(row, join.all)));
            } else if (unacceptable.equals(unacceptableBefore)) {
                joined.add(old);
            } else {
                List<Encounter> encounters = new ArrayList<>(join.encounters(row, changed));
                old.encounters().stream()
                        .filter(encounter -> kept.contains(encounter.unacceptable().id()))
                        .forEach(encounters::add);
                joined.add(join.requested(row, encounters));
            }
        }
        return Collections.unmodifiableList(joined);
    }

    private static Set<RowId> unchanged(
            List<RowExpansion<UnacceptablePermission>> now,
            List<RowExpansion<UnacceptablePermission>> before) {
        Map<RowId, RowExpansion<UnacceptablePermission>> known = new HashMap<>();
        before.forEach(expansion -> known.put(expansion.row().id(), expansion));
        Set<RowId> unchanged = new HashSet<>();
        now.stream()
                .filter(expansion -> expansion.equals(known.get(expansion.row().id())))
                .forEach(expansion -> unchanged.add(expansion.row().id()));
        return unchanged;
    }

    private RequestedPermission requested(
            RowExpansion<NeededPermission> row, List<Encounter> encounters) {
        List<Encounter> inTableOrder = new ArrayList<>(encounters);
        inTableOrder.sort(
                Comparator.comparing(
                        encounter -> order.getOrDefault(encounter.unacceptable().id(), 0)));
        return new RequestedPermission(row, inTableOrder);
    }

    private static Map<String, List<UnacceptableGrant>> byAction(
            List<RowExpansion<UnacceptablePermission>> expansions) {
        Map<String, List<UnacceptableGrant>> byAction = new HashMap<>();
        for (RowExpansion<UnacceptablePermission> expansion : expansions) {
            for (GrantedAction grant : expansion.grants()) {
                byAction.computeIfAbsent(grant.action().qualifiedName(), _ -> new ArrayList<>())
                        .add(new UnacceptableGrant(expansion.row(), grant.resources()));
            }
        }
        return byAction;
    }

    private List<Encounter> encounters(
            RowExpansion<NeededPermission> row, Map<String, List<UnacceptableGrant>> unacceptable) {
        if (unacceptable.isEmpty()) {
            return List.of();
        }
        Map<RowId, Met> met = new HashMap<>();
        for (GrantedAction grant : row.grants()) {
            for (UnacceptableGrant other :
                    unacceptable.getOrDefault(grant.action().qualifiedName(), List.of())) {
                List<String> resources = overlap.common(grant.resources(), other.resources());
                if (!resources.isEmpty()) {
                    met.computeIfAbsent(
                                    other.row().id(), _ -> new Met(other.row(), new ArrayList<>()))
                            .common
                            .add(new GrantedAction(grant.action(), resources));
                }
            }
        }
        return met.values().stream().map(each -> new Encounter(each.row, each.common)).toList();
    }
}
