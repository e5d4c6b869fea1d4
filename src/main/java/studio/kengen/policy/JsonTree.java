package studio.kengen.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads JSON into the tree that [JsonWriter] writes: maps in the order of the text, lists, texts, truth values, whole
/// numbers.
public final class JsonTree {
    private JsonTree() {}

    /// The object that `text` is; empty where it is no object, or no JSON. Of a member that is written twice the last
    /// counts; a member that is `null` is left out; a number with a fraction is a text.
    public static Optional<Map<String, Object>> object(String text) {
        return new JsonReader(text)
                .read()
                .root()
                .filter(JsonValue.JsonObject.class::isInstance)
                .map(JsonValue.JsonObject.class::cast)
                .map(JsonTree::tree);
    }

    private static Map<String, Object> tree(JsonValue.JsonObject object) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (JsonValue.Member member : object.members()) {
            tree(member.value()).ifPresent(value -> tree.put(member.name(), value));
        }
        return tree;
    }

    private static Optional<Object> tree(JsonValue value) {
        return switch (value) {
            case JsonValue.JsonObject object -> Optional.of(tree(object));
            case JsonValue.JsonArray(_, var elements) -> {
                List<Object> list = new ArrayList<>();
                elements.forEach(element -> tree(element).ifPresent(list::add));
                yield Optional.of(list);
            }
            case JsonValue.JsonString(_, var text) -> Optional.of(text);
            case JsonValue.JsonNumber(_, var digits) -> Optional.of(number(digits));
            case JsonValue.JsonBoolean(_, var truth) -> Optional.of(truth);
            case JsonValue.JsonNull _ -> Optional.empty();
        };
    }

    private static Object number(String digits) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException _) {
            return digits;
        }
    }
}
