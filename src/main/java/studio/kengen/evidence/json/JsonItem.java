package studio.kengen.evidence.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.kengen.policy.JsonWriter;

/// A JSON value of a file and where it stands.
public sealed interface JsonItem {
    /// Where it stands.
    Place place();

    /// An object, its members as they were written.
    record Members(Place place, List<Member> members) implements JsonItem {
        /// The value with this name; the last one where there are several; empty also for null.
        public Optional<JsonItem> get(String name) {
            for (Member member : members.reversed()) {
                if (member.name().equals(name)) {
                    return member.value() instanceof Null
                            ? Optional.empty()
                            : Optional.of(member.value());
                }
            }
            return Optional.empty();
        }
    }

    /// A name and its value.
    record Member(String name, JsonItem value) {}

    /// A list.
    record Elements(Place place, List<JsonItem> elements) implements JsonItem {}

    /// A text between quotation marks.
    record Text(Place place, String text) implements JsonItem {}

    /// A number, as it was written.
    record Digits(Place place, String digits) implements JsonItem {}

    /// `true` or `false`.
    record Flag(Place place, boolean value) implements JsonItem {}

    /// `null`.
    record Null(Place place) implements JsonItem {}

    /// The last part of the key of the message that names this type of value.
    default String typeName() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /// The value as JSON without white space.
    default String minified() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }

    private void appendTo(StringBuilder out) {
        switch (this) {
            case Members(Place _, List<Member> members) -> {
                out.append('{');
                for (Member member : members) {
                    separate(out, '{');
                    JsonWriter.appendQuoted(member.name(), out);
                    member.value().appendTo(out.append(':'));
                }
                out.append('}');
            }
            case Elements(Place _, List<JsonItem> elements) -> {
                out.append('[');
                for (JsonItem element : elements) {
                    separate(out, '[');
                    element.appendTo(out);
                }
                out.append(']');
            }
            case Text(Place _, String text) -> JsonWriter.appendQuoted(text, out);
            case Digits(Place _, String digits) -> out.append(digits);
            case Flag(Place _, boolean value) -> out.append(value);
            case Null _ -> out.append("null");
        }
    }

    private static void separate(StringBuilder out, char opening) {
        if (out.charAt(out.length() - 1) != opening) {
            out.append(',');
        }
    }
}
