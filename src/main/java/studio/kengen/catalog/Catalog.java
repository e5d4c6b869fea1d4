package studio.kengen.catalog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// What AWS offers: services, their actions, resource types and condition keys.
///
/// Services are loaded when they are first asked for. Safe to share between threads.
public final class Catalog {
    private final CatalogIndex index;
    private final TreeMap<String, ServiceSummary> summaries = new TreeMap<>();
    private final Function<String, Service> loader;
    private final Map<String, Service> loaded = new ConcurrentHashMap<>();

    private Catalog(CatalogIndex index, Function<String, Service> loader) {
        this.index = index;
        this.loader = loader;
        index.services().forEach(service -> summaries.put(service.prefix(), service));
    }

    /// The catalogue that comes with the studio. There is one; it is loaded as it is used.
    public static Catalog bundled() {
        return Bundled.CATALOG;
    }

    /// The catalogue in a directory that [CatalogUpdate] wrote. It is read completely, so that a broken file shows now
    /// and not in the middle of a proof.
    ///
    /// @throws CatalogException where a file is missing or is not what it should be
    public static Catalog read(Path directory) throws CatalogException {
        CatalogFiles files = CatalogFiles.in(directory);
        String file = CatalogIndex.FILE;
        CatalogIndex index = CatalogIndex.read(files.describe(file), files.read(file));
        List<Service> services = new ArrayList<>();
        for (ServiceSummary summary : index.services()) {
            services.add(ServiceReader.read(files, summary.prefix()));
        }
        // The rest of the index follows from the services, whatever its file says.
        CatalogInfo info = index.info();
        return of(info.source(), info.version(), info.date(), services);
    }

    /// A catalogue of these services.
    ///
    /// @param source where the facts come from
    /// @param version the source's version; may be empty
    /// @param date the day that the facts were gathered
    public static Catalog of(
            String source, String version, LocalDate date, Collection<Service> services) {
        Map<String, Service> byPrefix = new HashMap<>();
        services.forEach(service -> byPrefix.put(service.prefix(), service));
        return new Catalog(
                CatalogIndex.of(source, version, date, services),
                prefix -> Objects.requireNonNull(byPrefix.get(prefix)));
    }

    CatalogIndex index() {
        return index;
    }

    /// Which catalogue this is.
    public CatalogInfo info() {
        return index.info();
    }

    /// Every service, sorted by prefix; loads none.
    public List<ServiceSummary> services() {
        return List.copyOf(summaries.values());
    }

    /// Every service prefix, sorted; loads none.
    public SequencedSet<String> servicePrefixes() {
        return Collections.unmodifiableSequencedSet(summaries.navigableKeySet());
    }

    /// The service with this prefix, `s3`; case does not count.
    public Optional<Service> service(String prefix) {
        String known = prefix.toLowerCase(Locale.ROOT);
        return summaries.containsKey(known) ? Optional.of(load(known)) : Optional.empty();
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
        if (wanted.isLiteral()) {
            return action(pattern).map(List::of).orElse(List.of());
        }
        List<Action> actions = new ArrayList<>();
        for (Service service : services(wanted)) {
            for (Action action : service.actions()) {
                if (wanted.matchesName(action.name())) {
                    actions.add(action);
                }
            }
        }
        return List.copyOf(actions);
    }

    private List<Service> services(ActionPattern wanted) {
        if (wanted.service().isLiteral()) {
            return service(wanted.service().literalPrefix()).map(List::of).orElse(List.of());
        }
        List<String> prefixes = summaries.keySet().stream().filter(wanted::matchesService).toList();
        // In parallel because most of the time goes into reading hundreds of files for the first
        // time.
        return prefixes.parallelStream().map(this::load).toList();
    }

    /// Whether resource control policies bind the service; no for an unknown one.
    public boolean supportsRcp(String prefix) {
        ServiceSummary service = summaries.get(prefix.toLowerCase(Locale.ROOT));
        return service != null && service.supportsRcp();
    }

    /// The condition keys that AWS defines for all services, `aws:SourceVpc`, sorted by name without regard to case.
    ///
    /// Source: IAM user guide, "AWS global condition context keys".
    public List<ConditionKey> globalConditionKeys() {
        return GlobalConditionKeys.BUNDLED.global();
    }

    /// The condition key that a policy means by `key`: a global one, one of a service, or one of an identity provider
    /// (`token.actions.githubusercontent.com:sub`). Case does not count; placeholders stand for any text.
    public Optional<ConditionKey> conditionKey(String key) {
        int colon = key.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String prefix = key.substring(0, colon);
        return GlobalConditionKeys.BUNDLED
                .find(key)
                .or(() ->
                        servicesWithKeysOf(prefix)
                                .flatMap(service -> service.conditionKey(key).stream())
                                .findFirst());
    }

    private Stream<Service> servicesWithKeysOf(String keyPrefix) {
        Stream<String> others =
                index.keyPrefixes().entrySet().stream()
                        .filter(entry -> ConditionKeyName.matches(entry.getKey(), keyPrefix))
                        .flatMap(entry -> entry.getValue().stream());
        return Stream.concat(Stream.of(keyPrefix), others)
                .flatMap(prefix -> service(prefix).stream());
    }

    private Service load(String prefix) {
        return loaded.computeIfAbsent(prefix, loader);
    }

    /// The studio's own catalogue. Its files are part of the program: a broken one is a bug and not the user's doing.
    private static final class Bundled {
        static final CatalogFiles FILES = CatalogFiles.resources("bundled");
        static final Catalog CATALOG = new Catalog(readIndex(), Bundled::readService);

        private static CatalogIndex readIndex() {
            try {
                return CatalogIndex.read(CatalogIndex.FILE, FILES.read(CatalogIndex.FILE));
            } catch (CatalogException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Service readService(String prefix) {
            try {
                return ServiceReader.read(FILES, prefix);
            } catch (CatalogException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
