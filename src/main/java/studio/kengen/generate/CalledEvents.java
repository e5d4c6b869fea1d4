package studio.kengen.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import studio.kengen.control.DatedFacts;

/// How the call of an action shows in the events of CloudTrail.
///
/// An event has the name of the API operation, which is that of the action but for services whose actions are HTTP methods:
/// those of Amazon API Gateway are recognised by how the names of the operations behind them begin. AWS Lambda adds the
/// version of its API to the name.
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

    private final List<String> sources;

    CalledEvents(DatedFacts facts) {
        sources =
                facts.list(DatedFacts.EVENT_SOURCES)
                        .map(DatedFacts.DatedList::values)
                        .orElse(List.of());
    }

    /// What `detail` holds where the action was called; empty where the action's name does not tell.
    Optional<Map<String, Object>> detail(String action) {
        String[] parts = action.split(":", 2);
        List<Object> names = parts.length < 2 ? List.of() : names(parts[0], parts[1]);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        SequencedMap<String, Object> detail = new LinkedHashMap<>();
        detail.put("eventSource", List.of(source(parts[0])));
        detail.put("eventName", names);
        return Optional.of(detail);
    }

    private static List<Object> names(String prefix, String name) {
        if (prefix.equals("apigateway")) {
            return OPERATIONS.getOrDefault(name, List.of()).stream()
                    .<Object>map(begin -> Map.of("prefix", begin))
                    .toList();
        }
        if (isHttpMethod(name)) {
            return List.of();
        }
        return List.of(prefix.equals(VERSIONED) ? Map.of("prefix", name) : name);
    }

    private String source(String prefix) {
        return sources.stream()
                .filter(pair -> pair.startsWith(prefix + '='))
                .map(pair -> pair.substring(prefix.length() + 1))
                .findFirst()
                .orElse(prefix + ".amazonaws.com");
    }

    private static boolean isHttpMethod(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
