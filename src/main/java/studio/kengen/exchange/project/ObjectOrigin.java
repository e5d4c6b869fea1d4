package studio.kengen.exchange.project;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What one JSON object of a file held. The nodes are never changed.
///
/// @param found the object as it was found
/// @param known the fields that the studio knows, in the order in which they are written
/// @param unreadable those of them that hold something which could not be read
/// @param asRead how the studio would write what it read instead; needed, and given, only where something is unreadable
record ObjectOrigin(
        ObjectNode found, Set<String> known, Set<String> unreadable, ObjectNode asRead) {
    private static final ObjectNode EMPTY = JsonNodeFactory.instance.objectNode();

    /// The origin of an object that was in no file.
    static final ObjectOrigin NONE = new ObjectOrigin(EMPTY, Set.of(), Set.of(), EMPTY);

    static ObjectOrigin of(FieldReader fields, Supplier<ObjectNode> asRead) {
        boolean allRead = fields.unreadable().isEmpty();
        return new ObjectOrigin(
                fields.object(),
                fields.asked(),
                fields.unreadable(),
                allRead ? EMPTY : asRead.get());
    }

    /// `now` together with what the studio does not understand: unknown fields follow the known ones in their old order,
    /// and an unreadable value stands where the user has not put another.
    ObjectNode merge(ObjectNode now) {
        if (found.isEmpty()) {
            return now;
        }
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        for (String field : known) {
            JsonNode value = isStillUnreadable(field, now) ? found.get(field) : now.get(field);
            if (value != null) {
                merged.set(field, value);
            }
        }
        found.properties().stream()
                .filter(field -> !known.contains(field.getKey()))
                .forEach(field -> merged.set(field.getKey(), field.getValue()));
        return merged;
    }

    /// This origin without the unreadable values that `saved` has replaced.
    ObjectOrigin afterSaving(Supplier<ObjectNode> saved) {
        if (unreadable.isEmpty()) {
            return this;
        }
        ObjectNode now = saved.get();
        Set<String> left =
                unreadable.stream()
                        .filter(field -> isStillUnreadable(field, now))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return new ObjectOrigin(found, known, left, asRead);
    }

    private boolean isStillUnreadable(String field, ObjectNode now) {
        return unreadable.contains(field) && Objects.equals(now.get(field), asRead.get(field));
    }
}
