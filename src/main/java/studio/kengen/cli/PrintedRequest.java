package studio.kengen.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.kengen.catalog.Catalog;
import studio.kengen.catalog.ConditionKey;
import studio.kengen.engine.AccessRequest;
import studio.kengen.i18n.Message;

/// A request as a scenario has it; the record's parts are the keys of its JSON.
///
/// @param context a text for a key with one value, a list for a key with several
record PrintedRequest(
        String principal, String action, PrintedResource resource, Map<String, Object> context) {
    /// The resource of a request.
    record PrintedResource(String arn, String account) {}

    /// @param catalog for AWS's spelling of condition keys
    static PrintedRequest of(AccessRequest request, Catalog catalog) {
        Map<String, Object> context = new TreeMap<>();
        request.context()
                .asMap()
                .forEach((key, values) -> context.put(spelled(key, catalog), oneOrMore(values)));
        return new PrintedRequest(
                request.requester().text(),
                request.action(),
                new PrintedResource(request.resource(), request.resourceAccount()),
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

    /// The request in one line.
    Message asMessage() {
        return Message.of(
                "cli.compare.request", action, principal, resource.arn(), context.toString());
    }
}
