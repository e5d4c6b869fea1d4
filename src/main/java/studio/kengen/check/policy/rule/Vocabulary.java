package studio.kengen.check.policy.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ConditionKey;
import studio.kengen.catalog.ResourceType;
import studio.kengen.catalog.Service;
import studio.kengen.pattern.WildcardPattern;
import studio.kengen.policy.ArnPattern;
import studio.kengen.policy.ConditionOperator;

/// The words of policies and what they mean in a catalogue. Answers are remembered, because the checks of one policy
/// ask the same many times, and so do policies of one account. Safe to share between threads.
public final class Vocabulary {
    /// No name that AWS knows is nearly as long; a longer one means nothing, and finding that out would take long.
    private static final int LONGEST_NAME = 400;

    /// ARNs are at most 2,048 characters long.
    private static final int LONGEST_ARN = 2_500;

    private final Catalog catalog;
    private final Remembered<Optional<Service>> services = new Remembered<>();
    private final Remembered<List<Action>> actions = new Remembered<>();
    private final Remembered<Optional<ConditionKey>> keys = new Remembered<>();
    private final Remembered<Optional<ConditionOperator>> operators = new Remembered<>();
    private final Remembered<WildcardPattern> actionPatterns = new Remembered<>();
    private final Remembered<ArnPattern> resourcePatterns = new Remembered<>();
    private final Remembered<Set<String>> keysOfActions = new Remembered<>();
    private final ArnNamespaces namespaces;

    /// The vocabulary of `catalog`.
    public Vocabulary(Catalog catalog) {
        this.catalog = catalog;
        this.namespaces = new ArnNamespaces(catalog);
    }

    /// The catalogue behind.
    public Catalog catalog() {
        return catalog;
    }

    /// The service with this prefix; case does not count.
    public Optional<Service> service(String prefix) {
        return prefix.length() > LONGEST_NAME
                ? Optional.empty()
                : services.get(prefix, catalog::service);
    }

    /// The actions that `pattern` means, where it names its service without a wildcard; otherwise empty, because nobody
    /// has to look at all actions there are to judge `*`.
    public List<Action> actions(String pattern) {
        int colon = pattern.indexOf(':');
        return colon < 0
                        || pattern.length() > LONGEST_NAME
                        || Wildcards.in(pattern.substring(0, colon))
                ? List.of()
                : actions.get(pattern, catalog::expand);
    }

    /// The names of actions that `pattern` stands for.
    public WildcardPattern action(String pattern) {
        return actionPatterns.get(pattern, WildcardPattern::ignoringCase);
    }

    /// The ARNs that `pattern` stands for.
    public ArnPattern resource(String pattern) {
        return resourcePatterns.get(pattern, ArnPattern::ofResource);
    }

    /// The condition key that a policy means by `key`.
    public Optional<ConditionKey> conditionKey(String key) {
        return key.length() > LONGEST_NAME
                ? Optional.empty()
                : keys.get(key, catalog::conditionKey);
    }

    /// The operator that `text` names.
    public Optional<ConditionOperator> operator(String text) {
        return operators.get(text, ConditionOperator::parse);
    }

    /// Whether a request of `action` can have the condition key `key`, which is none of the global keys that every
    /// request has.
    public boolean supports(Action action, ConditionKey key) {
        Set<String> supported =
                keysOfActions.get(
                        action.qualifiedName().toLowerCase(Locale.ROOT),
                        _ ->
                                service(action.service())
                                        .map(service -> service.conditionKeysOf(action))
                                        .orElse(Set.of()));
        return supported.contains(key.name());
    }

    /// Whether some service has ARNs of this namespace, the third part of an ARN.
    public boolean isArnNamespace(String namespace) {
        return namespaces.isKnown(namespace);
    }

    /// The resource types of any service that `arn` can stand for, whose third part is `namespace`.
    public List<ResourceType> resourceTypes(String namespace, String arn) {
        return arn.length() > LONGEST_ARN ? List.of() : namespaces.typesOf(namespace, arn);
    }
}
