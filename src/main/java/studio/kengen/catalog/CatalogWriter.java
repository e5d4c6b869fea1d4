package studio.kengen.catalog;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes a catalogue as text; `package-info` describes the format. The same catalogue gives the same bytes.
final class CatalogWriter {
    private CatalogWriter() {}

    /// The files of the catalogue: their names and what is in them.
    static SortedMap<String, String> files(Catalog catalog) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(CatalogIndex.FILE, index(catalog.index()));
        for (String prefix : catalog.servicePrefixes()) {
            catalog.service(prefix)
                    .ifPresent(s -> files.put(CatalogFiles.ofService(prefix), service(s)));
        }
        return files;
    }

    private static String index(CatalogIndex index) {
        StringBuilder text = new StringBuilder();
        CatalogInfo info = index.info();
        line(text, CatalogIndex.FORMAT, CatalogIndex.FORMAT_VERSION);
        line(text, info.source(), info.version(), info.date().toString());
        line(text, CatalogIndex.SERVICES);
        for (ServiceSummary service : index.services()) {
            String count = String.valueOf(service.actionCount());
            line(text, service.prefix(), service.name(), count, rcp(service.supportsRcp()));
        }
        line(text, CatalogIndex.KEY_PREFIXES);
        for (Map.Entry<String, List<String>> entry :
                new TreeMap<>(index.keyPrefixes()).entrySet()) {
            line(text, entry.getKey(), String.join(" ", entry.getValue()));
        }
        return text.toString();
    }

    private static String service(Service service) {
        StringBuilder text = new StringBuilder();
        String prefix = service.prefix();
        line(text, prefix, service.name(), rcp(service.supportsRcp()));
        line(text, ServiceReader.CONDITION_KEYS);
        for (ConditionKey key : service.conditionKeys()) {
            line(text, key.name(), key.awsType());
        }
        line(text, ServiceReader.RESOURCE_TYPES);
        for (ResourceType type : service.resourceTypes()) {
            String forms = String.join(" ", type.arnForms());
            line(text, type.name(), forms, names(type.conditionKeys(), prefix));
        }
        line(text, ServiceReader.ACTIONS);
        for (Action action : service.actions()) {
            line(
                    text,
                    action.name(),
                    levels(action),
                    resources(action),
                    names(action.conditionKeys(), prefix),
                    names(action.dependentActions(), prefix));
        }
        return text.toString();
    }

    private static String rcp(boolean supported) {
        return supported ? "rcp" : "";
    }

    /// The letters of the levels, the one that is shown first.
    private static String levels(Action action) {
        StringBuilder letters = new StringBuilder().append(action.accessLevel().letter());
        for (AccessLevel level : AccessLevel.values()) {
            if (action.accessLevels().contains(level) && level != action.accessLevel()) {
                letters.append(level.letter());
            }
        }
        return letters.toString();
    }

    private static String resources(Action action) {
        return action.resources().stream()
                .map(resource -> resource(resource, action.service()))
                .collect(Collectors.joining(";"));
    }

    private static String resource(ActionResource resource, String prefix) {
        String text =
                resource.resourceType()
                        + (resource.required() ? "*" : "")
                        + '|'
                        + names(resource.conditionKeys(), prefix)
                        + '|'
                        + names(resource.dependentActions(), prefix);
        return withoutTrailing(text, '|');
    }

    private static String names(List<String> names, String prefix) {
        return names.stream()
                .map(name -> name.startsWith(prefix + ':') ? name.substring(prefix.length()) : name)
                .collect(Collectors.joining(" "));
    }

    private static void line(StringBuilder text, String... fields) {
        text.append(withoutTrailing(String.join("\t", fields), '\t')).append('\n');
    }

    private static String withoutTrailing(String text, char separator) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == separator) {
            end--;
        }
        return text.substring(0, end);
    }
}
