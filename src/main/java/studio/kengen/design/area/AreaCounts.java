package studio.kengen.design.area;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much lies in each region.
///
/// @param permissions (source, action, target) permissions by region; the regions are disjoint
/// @param actions distinct actions by region; an action with permissions in two regions counts in both
public record AreaCounts(Map<Region, Integer> permissions, Map<Region, Integer> actions) {
    public AreaCounts {
        permissions = Map.copyOf(permissions);
        actions = Map.copyOf(actions);
    }

    static AreaCounts of(Map<Region, List<AreaPermission>> regions) {
        Map<Region, Integer> permissions = new EnumMap<>(Region.class);
        Map<Region, Integer> actions = new EnumMap<>(Region.class);
        regions.forEach((region, list) -> {
            permissions.put(region, list.size());
            actions.put(region, distinctActions(list));
        });
        return new AreaCounts(permissions, actions);
    }

    /// Permissions in A: both regions that are needed.
    public int neededPermissions() {
        return permissions(Region.NEEDED_ONLY) + permissions(Region.NEEDED_AND_UNACCEPTABLE);
    }

    /// Permissions in B: both regions that are unacceptable.
    public int unacceptablePermissions() {
        return permissions(Region.UNACCEPTABLE_ONLY) + permissions(Region.NEEDED_AND_UNACCEPTABLE);
    }

    public int permissions(Region region) {
        return permissions.getOrDefault(region, 0);
    }

    public int actions(Region region) {
        return actions.getOrDefault(region, 0);
    }

    private static int distinctActions(List<AreaPermission> permissions) {
        Set<String> names = new HashSet<>();
        permissions.forEach(permission -> names.add(permission.action().qualifiedName()));
        return names.size();
    }
}
