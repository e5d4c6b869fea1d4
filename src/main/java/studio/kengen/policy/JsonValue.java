package studio.kengen.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A JSON value and where it starts.
sealed interface JsonValue {
    SourcePosition position();

    /// An object with its members as they were written, repeated names too.
    record JsonObject(SourcePosition position, List<Member> members) implements JsonValue {
        /// The member with this name; the last one where there are several, as usual in JSON.
        Optional<Member> member(String name) {
            return members.reversed().stream()
                    .filter(member -> member.name().equals(name))
                    .findFirst();
        }
    }

    /// A list.
    record JsonArray(SourcePosition position, List<JsonValue> elements) implements JsonValue {}

    /// A text between quotation marks.
    record JsonString(SourcePosition position, String text) implements JsonValue {}

    /// A number, by its digits as they were written.
    record JsonNumber(SourcePosition position, String text) implements JsonValue {}

    /// `true` or `false`.
    record JsonBoolean(SourcePosition position, boolean value) implements JsonValue {}

    /// `null`.
    record JsonNull(SourcePosition position) implements JsonValue {}

    /// A name, where it is written, and its value.
    record Member(String name, SourcePosition position, JsonValue value) {}

    /// The last part of the key of the message that names this type of value.
    default String typeName() {
        return getClass().getSimpleName().substring("Json".length()).toLowerCase(Locale.ROOT);
    }
}
