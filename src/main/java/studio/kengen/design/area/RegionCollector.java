package studio.kengen.design.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.Action;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;

/// Sorts the permissions of both areas into the regions of the Venn diagram.
///
/// A permission of A is (source, action, target) and lies in B as soon as some row that gives it meets an unacceptable
/// row. A permission of B − A is (action, target), for every source, where no needed row meets that action on that target.
final class RegionCollector {
    private static final Comparator<AreaPermission> BY_ACTION_SOURCE_TARGET =
            Comparator.comparing((AreaPermission permission) -> permission.action().service())
                    .thenComparing(permission -> permission.action().name())
                    .thenComparing(AreaPermission::source)
                    .thenComparing(AreaPermission::target);

    /// Service and name rather than the action itself: hashing an action would hash all its lists.
    private record Key(RowId source, String service, String name, RowId target) {
        static Key of(RowId source, Action action, RowId target) {
            return new Key(source, action.service(), action.name(), target);
        }
    }

    private static final class Collected {
        private final Action action;
        private final List<RowId> rows = new ArrayList<>(1);
        private @Nullable Impact impact;

        Collected(Action action) {
            this.action = action;
        }

        void add(RowId row, @Nullable Impact worse) {
            rows.add(row);
            if (worse != null) {
                impact = impact == null ? worse : Impact.worst(impact, worse);
            }
        }

        AreaPermission permission(Key key) {
            return new AreaPermission(key.source(), action, key.target(), rows, impact);
        }
    }

    private final Areas areas;
    private final AreaFilter filter;
    private final Map<Key, Collected> needed = new HashMap<>();
    private final Set<Key> metInB = new HashSet<>();

    RegionCollector(Areas areas, AreaFilter filter) {
        this.areas = areas;
        this.filter = filter;
    }

    Map<Region, List<AreaPermission>> collect() {
        areas.requestedPermissions().stream()
                .filter(requested -> filter.acceptsSource(requested.row().source()))
                .forEach(this::collectNeeded);
        List<AreaPermission> harmless = new ArrayList<>();
        List<AreaPermission> dangerous = new ArrayList<>();
        needed.forEach((key, collected) ->
                (collected.impact == null ? harmless : dangerous).add(collected.permission(key)));
        List<AreaPermission> notNeeded = new ArrayList<>();
        unacceptableOnly().forEach((key, collected) -> notNeeded.add(collected.permission(key)));
        return Map.of(
                Region.NEEDED_ONLY, sorted(harmless),
                Region.NEEDED_AND_UNACCEPTABLE, sorted(dangerous),
                Region.UNACCEPTABLE_ONLY, sorted(notNeeded));
    }

    private static List<AreaPermission> sorted(List<AreaPermission> permissions) {
        return permissions.stream().sorted(BY_ACTION_SOURCE_TARGET).toList();
    }

    private void collectNeeded(RequestedPermission requested) {
        Map<String, Impact> dangerous = new HashMap<>();
        for (Encounter encounter : requested.encounters()) {
            UnacceptablePermission row = encounter.unacceptable();
            if (row.isUnacceptable(areas.project().threshold())) {
                for (GrantedAction common : encounter.common()) {
                    dangerous.merge(
                            common.action().qualifiedName(), row.reckonedImpact(), Impact::worst);
                    metInB.add(Key.of(RowId.NONE, common.action(), row.target()));
                }
            }
        }
        for (GrantedAction grant : requested.expansion().grants()) {
            if (filter.acceptsService(grant.action().service())) {
                needed.computeIfAbsent(
                                Key.of(
                                        requested.row().source(),
                                        grant.action(),
                                        requested.row().target()),
                                _ -> new Collected(grant.action()))
                        .add(requested.row().id(), dangerous.get(grant.action().qualifiedName()));
            }
        }
    }

    private Map<Key, Collected> unacceptableOnly() {
        Map<Key, Collected> permissions = new HashMap<>();
        for (RowExpansion<UnacceptablePermission> row : areas.areaB()) {
            for (GrantedAction grant : row.grants()) {
                Key key = Key.of(RowId.NONE, grant.action(), row.row().target());
                if (filter.acceptsService(grant.action().service()) && !metInB.contains(key)) {
                    permissions
                            .computeIfAbsent(key, _ -> new Collected(grant.action()))
                            .add(row.row().id(), row.row().reckonedImpact());
                }
            }
        }
        return permissions;
    }
}
