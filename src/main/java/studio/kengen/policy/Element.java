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
        List<String> texts = new ArrayList<>();
        for (Element each : oneOrMore()) {
            if (each.value instanceof JsonString(var position, var text)) {
                texts.add(text);
            } else {
                problems.wrongType(each, value instanceof JsonArray ? "text" : "texts");
            }
        }
        return texts;
    }

    /// The texts of values to compare with. AWS takes numbers and booleans too, with or without quotation marks (Grammar
    /// of the IAM JSON policy language, "The policy language and JSON").
    List<String> asConditionValues(Problems problems) {
        List<String> values = new ArrayList<>();
        for (Element each : oneOrMore()) {
            switch (each.value) {
                case JsonString(var position, var text) -> values.add(text);
                case JsonNumber(var position, var text) -> values.add(text);
                case JsonBoolean(var position, var truth) -> values.add(Boolean.toString(truth));
                default -> problems.wrongType(each, "conditionValues");
            }
        }
        return values;
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
        if (!(value instanceof JsonArray(var position, var elements))) {
            return List.of(this);
        }
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            JsonValue element = elements.get(i);
            all.add(new Element(pointer.child(i), element.position(), element));
        }
        return all;
    }
}
