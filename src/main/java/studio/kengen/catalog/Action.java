package studio.kengen.catalog;

import java.util.List;
import java.util.Set;

/// An action of a service, as AWS describes it.
///
/// @param service the service prefix, `s3`
/// @param name the action's name in AWS's spelling, `GetObject`
/// @param accessLevels every level AWS gives it, at least one; "Permissions management, Write" keeps both
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
    private static final List<AccessLevel> NARROWEST_FIRST =
            List.of(
                    AccessLevel.PERMISSIONS_MANAGEMENT,
                    AccessLevel.TAGGING,
                    AccessLevel.WRITE,
                    AccessLevel.READ,
                    AccessLevel.LIST);

    public Action {
        accessLevels = Set.copyOf(accessLevels);
        resources = List.copyOf(resources);
        conditionKeys = List.copyOf(conditionKeys);
        dependentActions = List.copyOf(dependentActions);
        if (accessLevels.isEmpty()) {
            throw new IllegalArgumentException(service + ':' + name + " has no access level");
        }
    }

    /// `s3:GetObject`.
    public String qualifiedName() {
        return service + ':' + name;
    }

    /// The one level that AWS's documentation shows: the narrower one where the data has two, because AWS counts
    /// permissions management and tagging apart from the other writes.
    public AccessLevel accessLevel() {
        for (AccessLevel level : NARROWEST_FIRST) {
            if (accessLevels.contains(level)) {
                return level;
            }
        }
        throw new AssertionError("an action has at least one access level");
    }

    /// Whether the action can act on named resources; one that cannot is granted on `*` only.
    public boolean takesResource() {
        return !resources.isEmpty();
    }

    /// By the name alone, which tells actions apart in all but odd cases: the lists are long, and actions are the keys of
    /// large maps.
    @Override
    public int hashCode() {
        return 31 * service.hashCode() + name.hashCode();
    }
}
