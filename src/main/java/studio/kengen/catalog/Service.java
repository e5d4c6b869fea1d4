package studio.kengen.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// A service with everything that policies can say about it. Immutable and safe to share between threads.
public final class Service {
    private final String prefix;
    private final String name;
    private final List<Action> actions;
    private final List<ResourceType> resourceTypes;
    private final List<ConditionKey> conditionKeys;
    private final Map<String, Action> actionsByName;
    private final Map<String, ResourceType> resourceTypesByName;

    /// A service; the lists are kept in the order of their names.
    ///
    /// @param prefix the service prefix, `s3`
    /// @param name AWS's name of the service, `Amazon S3`
    public Service(
            String prefix,
            String name,
            List<Action> actions,
            List<ResourceType> resourceTypes,
            List<ConditionKey> conditionKeys) {
        this.prefix = prefix;
        this.name = name;
        this.actions = List.copyOf(actions);
        this.resourceTypes = List.copyOf(resourceTypes);
        this.conditionKeys = List.copyOf(conditionKeys);
        this.actionsByName = byLowerCaseName(this.actions, Action::name);
        this.resourceTypesByName = byLowerCaseName(this.resourceTypes, ResourceType::name);
    }

    /// The service prefix, `s3`.
    public String prefix() {
        return prefix;
    }

    /// AWS's name of the service, `Amazon S3`.
    public String name() {
        return name;
    }

    /// Every action, sorted by name.
    public List<Action> actions() {
        return actions;
    }

    /// Every resource type, sorted by name.
    public List<ResourceType> resourceTypes() {
        return resourceTypes;
    }

    /// Every condition key that some action or resource type of the service knows, sorted by name; global keys only
    /// where AWS lists them for the service.
    public List<ConditionKey> conditionKeys() {
        return conditionKeys;
    }

    /// The action with this name, `getobject`; case does not count.
    public Optional<Action> action(String name) {
        return Optional.ofNullable(actionsByName.get(name.toLowerCase(Locale.ROOT)));
    }

    /// The resource type with this name, `bucket`; case does not count.
    public Optional<ResourceType> resourceType(String name) {
        return Optional.ofNullable(resourceTypesByName.get(name.toLowerCase(Locale.ROOT)));
    }

    /// The condition key that a policy means by `key`, which fits a placeholder or is the documented name itself.
    public Optional<ConditionKey> conditionKey(String key) {
        return conditionKeys.stream().filter(known -> known.matches(key)).findFirst();
    }

    /// The names of every condition key that can be in a request of `action`: the action's own, those it has on each of
    /// its resource types, and those of the resource types. Global keys only where AWS lists them.
    public Set<String> conditionKeysOf(Action action) {
        Set<String> names = new TreeSet<>(action.conditionKeys());
        for (ActionResource resource : action.resources()) {
            names.addAll(resource.conditionKeys());
            resourceType(resource.resourceType())
                    .ifPresent(type -> names.addAll(type.conditionKeys()));
        }
        return Collections.unmodifiableSet(names);
    }

    /// The resource types that an ARN of a policy can stand for; empty where it fits none.
    ///
    /// `arn` may have wildcards, policy variables (which stand for any text) and missing parts at its end, or be `*`,
    /// which can be every type. Case counts.
    public List<ResourceType> resourceTypesOf(String arn) {
        return Catalog.notYet();
    }

    private static <T> Map<String, T> byLowerCaseName(List<T> things, Function<T, String> name) {
        Map<String, T> byName = LinkedHashMap.newLinkedHashMap(things.size());
        for (T thing : things) {
            byName.put(name.apply(thing).toLowerCase(Locale.ROOT), thing);
        }
        return byName;
    }
}
