package studio.kengen.exchange.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonPointer;
import studio.kengen.policy.JsonSource;
import studio.kengen.policy.SourcePosition;
import tools.jackson.databind.JsonNode;

/// A value in a file of scenarios, read as the type that is wanted there. Everything else is refused at its place: a value
/// that is passed over because its type is wrong would change the decision unseen.
///
/// A missing value and null are absent.
///
/// @param file the file's name, for messages
record ScenarioValue(JsonNode node, JsonPointer place, JsonSource source, String file) {
    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    boolean isObject() {
        return node.isObject();
    }

    /// A member of this object; absent where this is none.
    ScenarioValue member(String name) {
        return new ScenarioValue(node.path(name), place.child(name), source, file);
    }

    /// This value, which must be an object whose names are all different, or absent.
    ScenarioValue object() throws ScenarioFormatException {
        if (!isAbsent() && !isObject()) {
            throw wrong("scenario.noObject");
        }
        Optional<String> repeated = source.repeatedName(place);
        if (repeated.isPresent()) {
            throw member(repeated.get()).wrong("scenario.repeated", repeated.get());
        }
        return this;
    }

    /// The elements of this list; none where it is absent.
    ///
    /// @param otherwise what to say of a value that is no list
    List<ScenarioValue> elements(String otherwise) throws ScenarioFormatException {
        if (!isAbsent() && !node.isArray()) {
            throw wrong(otherwise);
        }
        List<ScenarioValue> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(new ScenarioValue(node.path(i), place.child(i), source, file));
        }
        return elements;
    }

    /// The text; empty where it is absent.
    Optional<String> text() throws ScenarioFormatException {
        if (isAbsent()) {
            return Optional.empty();
        }
        if (!node.isString()) {
            throw wrong("scenario.noText");
        }
        return Optional.of(node.asString());
    }

    /// Whether it is true; false where it is absent.
    boolean isTrue() throws ScenarioFormatException {
        if (!isAbsent() && !node.isBoolean()) {
            throw wrong("scenario.noFlag");
        }
        return node.isBoolean() && node.booleanValue();
    }

    /// That this value is wrong.
    ScenarioFormatException wrong(String key, Object... arguments) {
        SourcePosition at = source.positionOf(place);
        return new ScenarioFormatException(
                Message.of(
                        "scenario.wrong",
                        file,
                        at.line(),
                        at.column(),
                        place.text(),
                        Message.of(key, arguments)));
    }
}
