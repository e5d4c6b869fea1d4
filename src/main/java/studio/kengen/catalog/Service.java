package studio.kengen.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A service with everything that policies can say about it. Immutable and safe to share between threads.
public final class Service {
    private final String prefix;
    private final String name;
    private final boolean supportsRcp;
    private final List<Action> actions;
    private final List<ResourceType> resourceTypes;
    private final List<ConditionKey> conditionKeys;

    /// Made when first asked for, because most services of the catalogue are never asked about ARNs.
    private volatile @Nullable ArnForms arnForms;

    /// A service; the lists may come in any order.
    ///
    /// @param prefix the service prefix, `s3`
    /// @param name AWS's name of the service, `Amazon S3`
    /// @param supportsRcp whether resource control policies bind it
    public Service(
            String prefix,
            String name,
            boolean supportsRcp,
            List<Action> actions,
            List<ResourceType> resourceTypes,
            List<ConditionKey> conditionKeys) {
        this.prefix = prefix;
        this.name = name;
        this.supportsRcp = supportsRcp;
        this.actions = sorted(actions, Action::name);
        this.resourceTypes = sorted(resourceTypes, ResourceType::name);
        this.conditionKeys = sorted(conditionKeys, ConditionKey::name);
    }

    /// The service prefix, `s3`.
    public String prefix() {
        return prefix;
    }

    /// AWS's name of the service, `Amazon S3`.
    public String name() {
        return name;
    }

    /// Whether resource control policies bind the service.
    public boolean supportsRcp() {
        return supportsRcp;
    }

    /// Every action, sorted by name without regard to case.
    public List<Action> actions() {
        return actions;
    }

    /// Every resource type, sorted by name without regard to case.
    public List<ResourceType> resourceTypes() {
        return resourceTypes;
    }

    /// Every condition key that AWS lists for the service, sorted by name without regard to case; of the global keys
    /// only those about tags are listed.
    public List<ConditionKey> conditionKeys() {
        return conditionKeys;
    }

    /// The action with this name, `getobject`; case does not count.
    public Optional<Action> action(String name) {
        return find(actions, Action::name, name);
    }

    /// The resource type with this name, `bucket`; case does not count.
    public Optional<ResourceType> resourceType(String name) {
        return find(resourceTypes, ResourceType::name, name);
    }

    /// The condition key that a policy means by `key`: the documented name, or one that fits its placeholder.
    public Optional<ConditionKey> conditionKey(String key) {
        return find(conditionKeys, ConditionKey::name, key)
                .or(() -> conditionKeys.stream().filter(known -> known.matches(key)).findFirst());
    }

    /// The names of every condition key that can be in a request of `action`: the action's own, those it has on each of
    /// its resource types, and those of the resource types. Of the global keys only those that AWS lists.
    public Set<String> conditionKeysOf(Action action) {
        Set<String> names = new TreeSet<>(action.conditionKeys());
        for (ActionResource resource : action.resources()) {
            names.addAll(resource.conditionKeys());
            resourceType(resource.resourceType())
                    .ifPresent(type -> names.addAll(type.conditionKeys()));
        }
        return Collections.unmodifiableSet(names);
    }

    /// The resource types that an ARN of a policy can stand for, sorted by name; empty where it fits none.
    ///
    /// `arn` may have wildcards, policy variables (which stand for any text) and missing parts at its end, or be `*`,
    /// which can be every type. Case counts. Answers are remembered: asking again is cheap.
    public List<ResourceType> resourceTypesOf(String arn) {
        ArnForms forms = arnForms;
        if (forms == null) {
            forms = new ArnForms(resourceTypes);
            arnForms = forms;
        }
        return forms.typesOf(arn);
    }

    private static <T> List<T> sorted(List<T> things, Function<T, String> name) {
        List<T> sorted = new ArrayList<>(things);
        sorted.sort((a, b) -> name.apply(a).compareToIgnoreCase(name.apply(b)));
        return List.copyOf(sorted);
    }

    private static <T> Optional<T> find(List<T> sorted, Function<T, String> name, String wanted) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = name.apply(sorted.get(middle)).compareToIgnoreCase(wanted);
            if (order == 0) {
                return Optional.of(sorted.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }
}
