package studio.kengen.catalog;

import java.util.List;
import java.util.Set;

/// An action of a service, as AWS describes it.
///
/// @param service the service prefix, `s3`
/// @param name the action's name in AWS's spelling, `GetObject`
/// @param accessLevels every level AWS gives it; "Permissions management, Write" keeps both
/// @param resources the resource types it can act on; empty for an action that takes only `*`
/// @param conditionKeys condition keys that hold for the action on every resource
/// @param dependentActions further actions, `service:Action`, that the caller needs
public record Action(
        String service,
        String name,
        Set<AccessLevel> accessLevels,
        List<ActionResource> resources,
        List<String> conditionKeys,
        List<String> dependentActions) {
    public Action {
        accessLevels = Set.copyOf(accessLevels);
        resources = List.copyOf(resources);
        conditionKeys = List.copyOf(conditionKeys);
        dependentActions = List.copyOf(dependentActions);
    }

    /// `s3:GetObject`.
    public String qualifiedName() {
        return service + ':' + name;
    }

    /// The one level that AWS's documentation shows: the narrower one where the data has two, because AWS counts
    /// permissions management and tagging apart from the other writes.
    public AccessLevel accessLevel() {
        if (accessLevels.contains(AccessLevel.PERMISSIONS_MANAGEMENT)) {
            return AccessLevel.PERMISSIONS_MANAGEMENT;
        }
        if (accessLevels.contains(AccessLevel.TAGGING)) {
            return AccessLevel.TAGGING;
        }
        return accessLevels.iterator().next();
    }

    /// Whether the action can act on named resources; one that cannot is granted on `*` only.
    public boolean takesResource() {
        return !resources.isEmpty();
    }
}
