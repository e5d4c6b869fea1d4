package studio.kengen.catalog;

import java.util.List;

/// One resource type that an action can act on.
///
/// @param resourceType name of a [ResourceType] of the action's service
/// @param required whether a request of the action always names a resource of this type
/// @param conditionKeys condition keys that hold for the action on this type only
/// @param dependentActions further actions, `service:Action`, that the caller needs for this type
public record ActionResource(
        String resourceType,
        boolean required,
        List<String> conditionKeys,
        List<String> dependentActions) {
    public ActionResource {
        conditionKeys = List.copyOf(conditionKeys);
        dependentActions = List.copyOf(dependentActions);
    }
}
