package studio.kengen.exchange.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.ControlChoice;
import studio.kengen.design.RowId;
import studio.kengen.policy.Condition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Builds a JSON object field by field, in the order of the calls. Whatever is empty is left out.
final class FieldWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode object = NODES.objectNode();

    /// The object with the fields written so far.
    ObjectNode object() {
        return object;
    }

    /// A field that is written even where it is empty.
    FieldWriter always(String field, String text) {
        object.put(field, text);
        return this;
    }

    FieldWriter number(String field, int number) {
        object.put(field, number);
        return this;
    }

    /// A number that is left out where it is `usual`.
    FieldWriter unusual(String field, int number, int usual) {
        return number == usual ? this : number(field, number);
    }

    FieldWriter id(RowId id) {
        return always("id", id.value());
    }

    FieldWriter text(String field, String text) {
        if (!text.isEmpty()) {
            object.put(field, text);
        }
        return this;
    }

    FieldWriter flag(String field, boolean on) {
        if (on) {
            object.put(field, true);
        }
        return this;
    }

    FieldWriter reference(String field, RowId id) {
        return text(field, id.value());
    }

    FieldWriter references(String field, List<RowId> ids) {
        return texts(field, ids.stream().map(RowId::value).toList());
    }

    FieldWriter texts(String field, List<String> texts) {
        return list(field, texts.stream().map(NODES::stringNode).toList());
    }

    FieldWriter accessLevels(String field, Set<AccessLevel> levels) {
        return list(field, levels.stream().map(Words.ACCESS_LEVEL::word).toList());
    }

    <E extends Enum<E>> FieldWriter word(String field, Words<E> words, @Nullable E constant) {
        if (constant != null) {
            object.set(field, words.word(constant));
        }
        return this;
    }

    FieldWriter date(String field, @Nullable LocalDate date) {
        return date == null ? this : text(field, date.toString());
    }

    FieldWriter container(String field, JsonNode container) {
        if (!container.isEmpty()) {
            object.set(field, container);
        }
        return this;
    }

    FieldWriter conditions(String field, List<Condition> conditions) {
        return conditions.isEmpty() ? this : container(field, ConditionWriter.write(conditions));
    }

    FieldWriter choice(String field, ControlChoice choice) {
        if (!choice.isKnown()) {
            return this;
        }
        FieldWriter values = new FieldWriter();
        choice.values().forEach((name, given) -> values.texts(name, given));
        return container(
                field,
                new FieldWriter()
                        .always("control", choice.control())
                        .container("values", values.object())
                        .object());
    }

    private FieldWriter list(String field, Collection<? extends JsonNode> elements) {
        return container(field, NODES.arrayNode().addAll(elements));
    }
}
