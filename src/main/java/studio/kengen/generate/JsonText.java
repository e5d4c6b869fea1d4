package studio.kengen.generate;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Writes JSON for documents that are not policies, in the layout that policies have: two spaces a level, keys in the
/// order of the map.
///
/// Values are maps, lists, strings, booleans and whole numbers.
final class JsonText {
    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /// The text of `value`, ended by a line break.
    static String of(Map<String, ?> value) {
        JsonText json = new JsonText();
        json.value(value, 0);
        return json.text.append('\n').toString();
    }

    private void value(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map ->
                    block('{', map.entrySet().iterator(), '}', depth, e -> entry(e, depth + 1));
            case List<?> list ->
                    block('[', list.iterator(), ']', depth, element -> value(element, depth + 1));
            case String string -> string(string);
            case Boolean truth -> text.append(truth);
            case Integer number -> text.append(number);
            default -> throw new IllegalArgumentException("not JSON: " + value.getClass());
        }
    }

    private void entry(Map.Entry<?, ?> entry, int depth) {
        string(entry.getKey().toString());
        text.append(": ");
        value(entry.getValue(), depth);
    }

    private <T> void block(
            char open, Iterator<T> elements, char close, int depth, Consumer<T> write) {
        text.append(open);
        boolean empty = !elements.hasNext();
        while (elements.hasNext()) {
            text.append('\n').append("  ".repeat(depth + 1));
            write.accept(elements.next());
            if (elements.hasNext()) {
                text.append(',');
            }
        }
        if (!empty) {
            text.append('\n').append("  ".repeat(depth));
        }
        text.append(close);
    }

    private void string(String string) {
        text.append('"');
        string.chars()
                .forEach(c -> {
                    switch (c) {
                        case '"', '\\' -> text.append('\\').append((char) c);
                        case '\n' -> text.append("\\n");
                        case '\t' -> text.append("\\t");
                        default -> {
                            if (c < ' ') {
                                text.append("\\u%04x".formatted(c));
                            } else {
                                text.append((char) c);
                            }
                        }
                    }
                });
        text.append('"');
    }
}
