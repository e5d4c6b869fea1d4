package studio.kengen.policy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A JSON value and where it starts.
sealed interface JsonValue {
    SourcePosition position();

    /// An object with its members as they were written, repeated names too. Immutable: the index of a large object is
    /// made when it is first used, and always the same.
    final class JsonObject implements JsonValue {
        /// Of so many members one is found as fast without an index.
        private static final int FEW = 16;

        private final SourcePosition position;
        private final List<Member> members;
        private @Nullable Map<String, Member> index;

        JsonObject(SourcePosition position, List<Member> members) {
            this.position = position;
            this.members = members;
        }

        @Override
        public SourcePosition position() {
            return position;
        }

        List<Member> members() {
            return members;
        }

        /// The member with this name; the last one where there are several, as usual in JSON.
        Optional<Member> member(String name) {
            return members.size() > FEW
                    ? Optional.ofNullable(index().get(name))
                    : members.reversed().stream()
                            .filter(member -> member.name().equals(name))
                            .findFirst();
        }

        private Map<String, Member> index() {
            Map<String, Member> made = index;
            if (made == null) {
                made = HashMap.newHashMap(members.size());
                for (Member member : members) {
                    made.put(member.name(), member);
                }
                index = Collections.unmodifiableMap(made);
            }
            return made;
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
