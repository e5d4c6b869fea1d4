package studio.kengen.engine.reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ResourceType;
import studio.kengen.pattern.WildcardPattern;
import studio.kengen.policy.ArnPattern;

/// What the catalogue says that can be asked about: the actions that a pattern means, and the ARN forms of resource types.
/// Answers are remembered, because every question asks the same again. Safe to share between threads.
final class ArnUniverse {
    private final Catalog catalog;
    private final Map<String, Map<String, List<Form>>> formsByService = new ConcurrentHashMap<>();
    private final Map<WildcardPattern, Map<String, Action>> actionsByPattern =
            new ConcurrentHashMap<>();

    ArnUniverse(Catalog catalog) {
        this.catalog = catalog;
    }

    /// A form of ARNs, and the forms of the same service that are more particular: an ARN that fits one of them is no ARN of
    /// this form.
    record Form(WildcardPattern pattern, List<WildcardPattern> narrower) {}

    Catalog catalog() {
        return catalog;
    }

    /// The actions that a pattern of actions means, by their names in lower case.
    Map<String, Action> actions(WildcardPattern pattern) {
        return actionsByPattern.computeIfAbsent(pattern, this::expand);
    }

    private Map<String, Action> expand(WildcardPattern pattern) {
        Map<String, Action> actions = new LinkedHashMap<>();
        for (Action action : catalog.expand(pattern.toString())) {
            actions.put(action.qualifiedName().toLowerCase(Locale.ROOT), action);
        }
        return Collections.unmodifiableMap(actions);
    }

    /// The forms of a resource type; none for one that the catalogue does not have.
    List<Form> forms(String service, String resourceType) {
        return formsByService
                .computeIfAbsent(service, this::formsByType)
                .getOrDefault(resourceType, List.of());
    }

    private Map<String, List<Form>> formsByType(String prefix) {
        List<ResourceType> types =
                catalog.service(prefix).map(service -> service.resourceTypes()).orElse(List.of());
        List<WildcardPattern> all =
                types.stream().flatMap(type -> patterns(type).stream()).distinct().toList();
        Map<String, List<Form>> forms = new ConcurrentHashMap<>();
        for (ResourceType type : types) {
            List<Form> own = new ArrayList<>();
            patterns(type).forEach(pattern -> own.add(new Form(pattern, narrower(pattern, all))));
            forms.put(type.name(), List.copyOf(own));
        }
        return forms;
    }

    private static List<WildcardPattern> narrower(WildcardPattern form, List<WildcardPattern> all) {
        return all.stream().filter(other -> form.contains(other) && !other.contains(form)).toList();
    }

    private static List<WildcardPattern> patterns(ResourceType type) {
        return type.arnPatterns().stream()
                .map(form -> ArnPattern.ofCondition(form).pattern())
                .toList();
    }
}
