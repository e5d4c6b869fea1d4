package studio.kengen.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.kengen.i18n.Message;

/// What a catalogue knows without loading a service; the contents of `index.txt`.
///
/// @param info which catalogue it is
/// @param services every service
/// @param keyPrefixes prefixes of condition keys that belong to other services than their name says, and these
///     services: the keys of identity providers (`saml`) belong to `sts`
record CatalogIndex(
        CatalogInfo info, List<ServiceSummary> services, Map<String, List<String>> keyPrefixes) {
    static final String FILE = "index.txt";
    static final String FORMAT = "kengen-catalog";
    static final String FORMAT_VERSION = "1";
    static final String SERVICES = "[services]";
    static final String KEY_PREFIXES = "[condition key prefixes]";

    CatalogIndex {
        services = List.copyOf(services);
        keyPrefixes = Map.copyOf(keyPrefixes);
    }

    /// The index of these services.
    static CatalogIndex of(
            String source, String version, LocalDate date, Collection<Service> services) {
        List<ServiceSummary> summaries =
                services.stream()
                        .map(ServiceSummary::of)
                        .sorted(Comparator.comparing(ServiceSummary::prefix))
                        .toList();
        return new CatalogIndex(
                CatalogInfo.of(source, version, date, summaries), summaries, foreign(services));
    }

    /// @param file how the file is called in messages
    static CatalogIndex read(String file, String text) throws CatalogException {
        TextLines lines = new TextLines(file, text);
        if (!lines.next()
                || !lines.field().equals(FORMAT)
                || !lines.field().equals(FORMAT_VERSION)) {
            throw new CatalogException(Message.of("catalog.read.format", file));
        }
        lines.next();
        String source = lines.requiredField();
        String version = lines.field();
        LocalDate date = date(lines);
        List<ServiceSummary> services = new ArrayList<>();
        Map<String, List<String>> keyPrefixes = new TreeMap<>();
        String section = "";
        while (lines.next()) {
            if (lines.isSection()) {
                section = lines.field();
            } else if (section.equals(SERVICES)) {
                services.add(service(lines));
            } else {
                keyPrefixes.put(lines.requiredField(), TextLines.split(lines.requiredField(), ' '));
            }
        }
        return new CatalogIndex(
                CatalogInfo.of(source, version, date, services), services, keyPrefixes);
    }

    private static ServiceSummary service(TextLines lines) throws CatalogException {
        String prefix = lines.requiredField();
        String name = lines.requiredField();
        String count = lines.requiredField();
        try {
            boolean rcp = lines.field().equals("rcp");
            return new ServiceSummary(prefix, name, Integer.parseInt(count), rcp);
        } catch (NumberFormatException _) {
            throw lines.problem(Message.of("catalog.line.number", count));
        }
    }

    private static LocalDate date(TextLines lines) throws CatalogException {
        String date = lines.requiredField();
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException _) {
            throw lines.problem(Message.of("catalog.line.date", date));
        }
    }

    /// The prefixes under which a service has condition keys that the service of that prefix does not have itself.
    private static Map<String, List<String>> foreign(Collection<Service> services) {
        Map<String, Service> byPrefix = new TreeMap<>();
        services.forEach(service -> byPrefix.put(service.prefix(), service));
        Map<String, List<String>> foreign = new TreeMap<>();
        for (Service service : byPrefix.values()) {
            service.conditionKeys().stream()
                    .map(ConditionKey::name)
                    .filter(key -> !key.startsWith("aws:") && !isOwn(key, byPrefix))
                    .map(CatalogIndex::prefixOf)
                    .distinct()
                    .forEach(prefix ->
                            foreign.computeIfAbsent(prefix, _ -> new ArrayList<>())
                                    .add(service.prefix()));
        }
        return foreign;
    }

    private static boolean isOwn(String key, Map<String, Service> byPrefix) {
        Service owner = byPrefix.get(prefixOf(key));
        return owner != null && owner.conditionKey(key).isPresent();
    }

    /// What comes before the first colon of a condition key, `saml`, `agent.${Domain}.buildkite.dev`.
    static String prefixOf(String key) {
        return key.substring(0, key.indexOf(':'));
    }
}
