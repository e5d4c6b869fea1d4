package studio.kengen.generate.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Matches events against the patterns of EventBridge, as far as the studio writes them: exact values, `prefix`,
/// `anything-but`, `exists`, nested members, arrays and `$or`.
///
/// Source: Amazon EventBridge user guide, "Comparison operators for use in event patterns".
final class EventMatcher {
    private EventMatcher() {}

    static boolean matches(String pattern, String event) {
        JsonMapper mapper = JsonMapper.shared();
        return matches(mapper.readTree(pattern), mapper.readTree(event));
    }

    private static boolean matches(JsonNode pattern, JsonNode event) {
        for (Map.Entry<String, JsonNode> member : pattern.properties()) {
            boolean matches =
                    member.getKey().equals("$or")
                            ? elements(member.getValue()).stream()
                                    .anyMatch(one -> matches(one, event))
                            : member(member.getValue(), event.path(member.getKey()));
            if (!matches) {
                return false;
            }
        }
        return true;
    }

    private static boolean member(JsonNode pattern, JsonNode value) {
        return pattern.isObject()
                ? value.isObject() && matches(pattern, value)
                : elements(pattern).stream().anyMatch(rule -> anyValue(rule, value));
    }

    private static boolean anyValue(JsonNode rule, JsonNode value) {
        if (rule.isObject() && rule.has("exists")) {
            return rule.get("exists").booleanValue() != value.isMissingNode();
        }
        return value.isArray()
                ? elements(value).stream().anyMatch(one -> value(rule, one))
                : !value.isMissingNode() && value(rule, value);
    }

    private static boolean value(JsonNode rule, JsonNode value) {
        if (!rule.isObject()) {
            return rule.equals(value);
        }
        if (rule.has("prefix")) {
            return value.isString()
                    && value.stringValue().startsWith(rule.get("prefix").stringValue());
        }
        if (rule.has("anything-but")) {
            return elements(rule.get("anything-but")).stream().noneMatch(value::equals);
        }
        throw new AssertionError("no rule that the matcher knows: " + rule);
    }

    private static List<JsonNode> elements(JsonNode node) {
        List<JsonNode> elements = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(elements::add);
        } else {
            elements.add(node);
        }
        return elements;
    }
}
