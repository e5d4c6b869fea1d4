package studio.kengen.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What AWS offers: services, their actions, resource types and condition keys.
///
/// Services are loaded when they are first asked for. Safe to share between threads.
@SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals", "UnusedMethod"})
public final class Catalog {
    private final CatalogInfo info;
    private final TreeMap<String, ServiceSummary> summaries = new TreeMap<>();
    private final Function<String, Service> loader;
    private final Map<String, Service> loaded = new ConcurrentHashMap<>();

    private Catalog(
            CatalogInfo info, List<ServiceSummary> services, Function<String, Service> loader) {
        this.info = info;
        this.loader = loader;
        services.forEach(service -> summaries.put(service.prefix(), service));
    }

    /// The catalogue that comes with the studio.
    public static Catalog bundled() {
        return notYet();
    }

    /// The catalogue in a directory that [CatalogUpdate] wrote. It is read completely, so that a broken file shows now.
    ///
    /// @throws CatalogException where a file is missing or is not what it should be
    public static Catalog read(Path directory) throws CatalogException {
        return notYet();
    }

    static <T> T notYet() {
        throw new UnsupportedOperationException();
    }

    /// Which catalogue this is.
    public CatalogInfo info() {
        return info;
    }

    /// Every service, sorted by prefix; loads none.
    public List<ServiceSummary> services() {
        return List.copyOf(summaries.values());
    }

    /// Every service prefix, sorted; loads none.
    public SequencedSet<String> servicePrefixes() {
        return new TreeSet<>(summaries.keySet());
    }

    /// The service with this prefix, `s3`; case does not count.
    public Optional<Service> service(String prefix) {
        String known = prefix.toLowerCase(Locale.ROOT);
        return summaries.containsKey(known)
                ? Optional.of(loaded.computeIfAbsent(known, loader))
                : Optional.empty();
    }

    /// The action with this name, `s3:GetObject`; case does not count. Empty for wildcards: see [#expand].
    public Optional<Action> action(String qualifiedName) {
        int colon = qualifiedName.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : service(qualifiedName.substring(0, colon))
                        .flatMap(service -> service.action(qualifiedName.substring(colon + 1)));
    }

    /// The actions that an `Action` element of a policy means, sorted by service and name.
    ///
    /// `pattern` is `*` or `service:name`, both with wildcards `*` and `?`; case does not count. Empty where it matches
    /// no action of the catalogue, also where it is not an action pattern at all.
    public List<Action> expand(String pattern) {
        ActionPattern wanted = ActionPattern.of(pattern);
        List<Action> actions = new ArrayList<>();
        for (String prefix : summaries.keySet()) {
            if (wanted.matchesService(prefix)) {
                service(prefix).stream()
                        .flatMap(service -> service.actions().stream())
                        .filter(action -> wanted.matchesName(action.name()))
                        .forEach(actions::add);
            }
        }
        return List.copyOf(actions);
    }

    /// Whether resource control policies bind the service; no for an unknown one.
    public boolean supportsRcp(String prefix) {
        ServiceSummary service = summaries.get(prefix.toLowerCase(Locale.ROOT));
        return service != null && service.supportsRcp();
    }

    /// The condition keys that AWS defines for all services, `aws:SourceVpc`, sorted by name.
    ///
    /// Source: IAM user guide, "AWS global condition context keys".
    public List<ConditionKey> globalConditionKeys() {
        return notYet();
    }

    /// The condition key that a policy means by `key`: a global one, or one of a service or of an identity provider
    /// (`token.actions.githubusercontent.com:sub`). Case does not count; placeholders match any text.
    public Optional<ConditionKey> conditionKey(String key) {
        return notYet();
    }
}
