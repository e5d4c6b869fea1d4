package studio.kengen.exchange.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ConditionKey;
import studio.kengen.engine.AccessRequest;

/// A request as a scenario has it; the record's parts are the keys of its JSON.
///
/// @param context a text for a key with one value, a list for a key with several; in the order of the keys
public record ScenarioRequest(
        String principal, String action, Resource resource, Map<String, Object> context) {
    /// The resource of a request.
    public record Resource(String arn, String account) {}

    /// The parts of a request.
    ///
    /// @param catalog for AWS's spelling of condition keys
    public static ScenarioRequest of(AccessRequest request, Catalog catalog) {
        Map<String, Object> context = new TreeMap<>();
        request.context()
                .asMap()
                .forEach((key, values) -> context.put(spelled(key, catalog), oneOrMore(values)));
        return new ScenarioRequest(
                request.requester().text(),
                request.action(),
                new Resource(request.resource(), request.resourceAccount()),
                context);
    }

    private static String spelled(String key, Catalog catalog) {
        return catalog.conditionKey(key)
                .filter(known -> !known.isTemplate())
                .map(ConditionKey::name)
                .orElse(key);
    }

    private static Object oneOrMore(List<String> values) {
        return values.size() == 1 ? values.getFirst() : values;
    }
}
