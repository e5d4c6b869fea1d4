package studio.kengen.generate.detection;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.control.DatedFacts;

/// How the call of an action shows in the events of CloudTrail.
///
/// An event has the name of the API operation, which is that of the action but for
///
/// - actions that stand for several operations, or for none: the dated facts tell,
/// - services whose actions are HTTP methods: those of Amazon API Gateway are recognised by how the names of the operations
///   behind them begin,
/// - AWS Lambda, which adds the version of its API to the name.
///
/// Source: AWS CloudTrail user guide, "CloudTrail record contents", eventSource and eventName; AWS Lambda developer guide,
/// "Logging Lambda API calls"; Amazon API Gateway API reference, the operations and their methods.
final class CalledEvents {
    private static final String VERSIONED = "lambda";

    /// How the operations of API Gateway begin, by the HTTP method.
    private static final Map<String, List<String>> OPERATIONS =
            Map.of(
                    "DELETE", List.of("Delete", "Flush", "Untag"),
                    "GET", List.of("Get"),
                    "PATCH", List.of("Update"),
                    "POST", List.of("Create", "Generate", "Import", "TestInvoke"),
                    "PUT", List.of("Import", "Put", "Tag"));

    private final Map<String, String> sources;
    private final Map<String, String> operations;
    private final Set<String> globalSources;
    private final Set<String> dataEvents;
    private final Set<String> readOnlyEvents;

    CalledEvents(DatedFacts facts) {
        sources = pairs(facts, DatedFacts.EVENT_SOURCES);
        operations = pairs(facts, DatedFacts.EVENT_NAMES);
        globalSources = Set.copyOf(list(facts, DatedFacts.GLOBAL_EVENT_SOURCES));
        dataEvents = Set.copyOf(list(facts, DatedFacts.DATA_EVENTS));
        readOnlyEvents = Set.copyOf(list(facts, DatedFacts.READ_ONLY_EVENTS));
    }

    /// The event of a call of the action; empty where none tells of it.
    Optional<CalledEvent> of(String action) {
        String[] parts = action.split(":", 2);
        List<Object> names = parts.length < 2 ? List.of() : names(parts[0], parts[1]);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new CalledEvent(source(parts[0]), names));
    }

    /// Whether the service reports in us-east-1 only.
    boolean isGlobal(CalledEvent event) {
        return globalSources.contains(event.source());
    }

    /// Whether CloudTrail records it only where a trail asks for the data events of the resource.
    boolean isDataEvent(CalledEvent event) {
        return isAnyOf(event, dataEvents);
    }

    /// Whether it only reads, whatever the access level of its action.
    boolean isReadOnly(CalledEvent event) {
        return isAnyOf(event, readOnlyEvents);
    }

    private static boolean isAnyOf(CalledEvent event, Set<String> listed) {
        return event.names().stream()
                .map(CalledEvents::beginning)
                .anyMatch(name -> listed.contains(event.source() + ':' + name));
    }

    private List<Object> names(String prefix, String name) {
        if (prefix.equals("apigateway")) {
            return OPERATIONS.getOrDefault(name, List.of()).stream()
                    .map(CalledEvents::beginningWith)
                    .toList();
        }
        if (isHttpMethod(name)) {
            return List.of();
        }
        return Stream.of(operations.getOrDefault(prefix + ':' + name, name).split(",", -1))
                .filter(operation -> !operation.isEmpty())
                .map(operation -> prefix.equals(VERSIONED) ? beginningWith(operation) : operation)
                .toList();
    }

    private String source(String prefix) {
        return sources.getOrDefault(prefix, prefix + ".amazonaws.com");
    }

    private static Object beginningWith(String name) {
        return Map.of("prefix", name);
    }

    private static String beginning(Object name) {
        return name instanceof Map<?, ?> rule
                ? String.valueOf(rule.get("prefix"))
                : name.toString();
    }

    private static boolean isHttpMethod(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static Map<String, String> pairs(DatedFacts facts, String name) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : list(facts, name)) {
            String[] sides = pair.split("=", 2);
            if (sides.length == 2) {
                pairs.put(sides[0], sides[1]);
            }
        }
        return Map.copyOf(pairs);
    }

    private static List<String> list(DatedFacts facts, String name) {
        return facts.list(name).map(DatedFacts.DatedList::values).orElse(List.of());
    }
}
