package studio.kengen.engine.reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    record Form(WildcardPattern pattern, List<WildcardPattern> narrower) {
        private static final int ACCOUNT = 4;
        private static final int PARTS = 6;

        /// What an action can act on that nobody knows.
        ///
        /// @param owner the account that it belongs to, if that is known
        static List<Form> ofAnything(Optional<String> owner) {
            List<WildcardPattern> patterns =
                    owner.map(account ->
                                    List.of(
                                            arn("arn:*:*:*:" + account + ":*"),
                                            arn("arn:*:*:*::*")))
                            .orElseGet(() -> List.of(WildcardPattern.EVERYTHING));
            return patterns.stream().map(pattern -> new Form(pattern, List.of())).toList();
        }

        /// The form of the ARNs in an account; as it is where ARNs name none, as those of buckets, or always the same.
        Form in(String account) {
            String[] parts = pattern.toString().split(":", PARTS);
            if (parts.length < PARTS || !parts[ACCOUNT].equals("*")) {
                return this;
            }
            parts[ACCOUNT] = account;
            return new Form(arn(String.join(":", parts)), narrower);
        }

        private static WildcardPattern arn(String text) {
            return ArnPattern.ofCondition(text).pattern();
        }
    }

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
