package studio.kengen.exchange.project;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.ControlChoice;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Condition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads the fields of one JSON object. A field that is absent is empty; one that cannot be read is empty too, and blamed.
///
/// It remembers which fields were asked for, so that the others are known to be unknown.
final class FieldReader {
    private final ObjectNode object;
    private final Place place;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> unreadable = new LinkedHashSet<>();

    FieldReader(ObjectNode object, Place place, Problems problems) {
        this.object = object;
        this.place = place;
        this.problems = problems;
    }

    ObjectNode object() {
        return object;
    }

    /// The fields asked for so far, in that order.
    Set<String> asked() {
        return asked;
    }

    /// The fields asked for that hold something which could not be read.
    Set<String> unreadable() {
        return unreadable;
    }

    /// The value of a field, whatever it is; null where it is absent.
    @Nullable JsonNode value(String field) {
        asked.add(field);
        return object.get(field);
    }

    String text(String field) {
        JsonNode value = value(field);
        return value == null ? "" : text(field, value, "").orElse("");
    }

    /// A whole number above 0; `usual` where it is absent or cannot be read.
    int positive(String field, int usual) {
        JsonNode value = value(field);
        if (value == null) {
            return usual;
        }
        if (value.isInt() && value.intValue() > 0) {
            return value.intValue();
        }
        blameType(field, "", "project.expected.positive");
        return usual;
    }

    boolean flag(String field) {
        JsonNode value = value(field);
        if (value == null || value.isBoolean()) {
            return value != null && value.booleanValue();
        }
        blameType(field, "", "project.expected.flag");
        return false;
    }

    /// Reads the fields of the object in `field`; all are absent where there is none.
    FieldReader object(String field) {
        JsonNode value = value(field);
        if (value != null && !value.isObject()) {
            blameType(field, "", "project.expected.object");
        }
        ObjectNode inner =
                value instanceof ObjectNode found ? found : JsonNodeFactory.instance.objectNode();
        return new FieldReader(inner, new Place("/" + field, null, null), problems);
    }

    RowId reference(String field) {
        return new RowId(text(field));
    }

    List<RowId> references(String field) {
        return texts(field).stream().map(RowId::new).toList();
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        List<JsonNode> elements = elements(field);
        for (int i = 0; i < elements.size(); i++) {
            text(field, elements.get(i), "/" + i).ifPresent(texts::add);
        }
        return texts;
    }

    Set<AccessLevel> accessLevels(String field) {
        Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
        List<JsonNode> elements = elements(field);
        for (int i = 0; i < elements.size(); i++) {
            constant(field, elements.get(i), "/" + i, Words.ACCESS_LEVEL).ifPresent(levels::add);
        }
        return levels;
    }

    <E extends Enum<E>> Optional<E> word(String field, Words<E> words) {
        JsonNode value = value(field);
        return value == null ? Optional.empty() : constant(field, value, "", words);
    }

    /// A field that must be there; `assumed` where it is absent or cannot be read.
    <E extends Enum<E>> E requiredWord(String field, Words<E> words, E assumed) {
        JsonNode value = value(field);
        if (value != null) {
            return constant(field, value, "", words).orElse(assumed);
        }
        problems.add(
                place,
                field,
                "",
                Message.of(
                        "project.field.missing",
                        field,
                        words.word(assumed).asString(),
                        words.all()));
        return assumed;
    }

    @Nullable LocalDate date(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            blame(field, "", Message.of("project.field.date", Excerpt.of(text)));
            return null;
        }
    }

    List<Condition> conditions(String field) {
        JsonNode value = value(field);
        return value == null ? List.of() : new ConditionReader(this, field).read(value);
    }

    ControlChoice choice(String field) {
        JsonNode value = value(field);
        return value == null ? ControlChoice.NONE : new ChoiceReader(this, field).read(value);
    }

    /// Notes that something in `field` cannot be read.
    ///
    /// @param below the place inside the field as a JSON pointer, empty for the field itself
    void blame(String field, String below, Message message) {
        unreadable.add(field);
        problems.add(place, field, "/" + Place.escaped(field) + below, message);
    }

    void blameType(String field, String below, String expected) {
        blame(field, below, Message.of("project.field.type", Message.of(expected)));
    }

    private Optional<String> text(String field, JsonNode value, String below) {
        if (!value.isString()) {
            blameType(field, below, "project.expected.text");
        }
        return value.stringValueOpt();
    }

    private <E extends Enum<E>> Optional<E> constant(
            String field, JsonNode value, String below, Words<E> words) {
        Optional<E> constant = words.constant(value);
        if (constant.isEmpty()) {
            Message unknown = Message.of("project.field.word", Excerpt.of(value), words.all());
            blame(field, below, unknown);
        }
        return constant;
    }

    /// The elements of a list; none where it is absent or no list.
    List<JsonNode> elements(String field) {
        JsonNode value = value(field);
        if (value != null && !value.isArray()) {
            blameType(field, "", "project.expected.list");
        }
        return value != null && value.isArray() ? List.copyOf(value.values()) : List.of();
    }
}
