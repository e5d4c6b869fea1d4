package studio.kengen.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.policy.JsonValue.JsonArray;
import studio.kengen.policy.JsonValue.JsonBoolean;
import studio.kengen.policy.JsonValue.JsonNumber;
import studio.kengen.policy.JsonValue.JsonObject;
import studio.kengen.policy.JsonValue.JsonString;

/// A value in a policy's text with its pointer, read as the type that the grammar wants.
///
/// @param name where its name is written, or where it starts if it is in a list
record Element(JsonPointer pointer, SourcePosition name, JsonValue value) {

    /// The text, or nothing and a problem.
    Optional<String> asText(Problems problems) {
        if (value instanceof JsonString(var position, var text)) {
            return Optional.of(text);
        }
        problems.wrongType(this, "text");
        return Optional.empty();
    }

    /// The texts of a single text or a list of texts; a problem for everything else.
    List<String> asTexts(Problems problems) {
        List<JsonValue> values = values();
        List<String> texts = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof JsonString(var position, var text)) {
                texts.add(text);
            } else {
                problems.wrongType(element(i), value instanceof JsonArray ? "text" : "texts");
            }
        }
        return texts;
    }

    /// The texts of values to compare with. AWS takes numbers and booleans too, with or without quotation marks (Grammar
    /// of the IAM JSON policy language, "The policy language and JSON").
    List<String> asConditionValues(Problems problems) {
        List<JsonValue> values = values();
        List<String> texts = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case JsonString(var position, var text) -> texts.add(text);
                case JsonNumber(var position, var text) -> texts.add(text);
                case JsonBoolean(var position, var truth) -> texts.add(Boolean.toString(truth));
                default -> problems.wrongType(element(i), "conditionValues");
            }
        }
        return texts;
    }

    /// The object, or nothing and a problem.
    Optional<JsonObject> asObject(Problems problems) {
        if (value instanceof JsonObject object) {
            return Optional.of(object);
        }
        problems.wrongType(this, "object");
        return Optional.empty();
    }

    /// The elements of a list, or this element itself if it is not one.
    List<Element> oneOrMore() {
        int count = values().size();
        List<Element> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(element(i));
        }
        return all;
    }

    /// The values of a list, or the one value if it is not one.
    private List<JsonValue> values() {
        return value instanceof JsonArray(var position, var elements) ? elements : List.of(value);
    }

    /// The element of `values()` at `index`.
    private Element element(int index) {
        if (!(value instanceof JsonArray(var position, var elements))) {
            return this;
        }
        JsonValue element = elements.get(index);
        return new Element(pointer.child(index), element.position(), element);
    }
}
