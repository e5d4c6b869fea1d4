package studio.kengen.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Writes a tree of maps, lists, texts, truth values and whole numbers as JSON, in the layout of [PolicyPrinter]: members
/// in the order of their map.
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;
    private int depth;

    private JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /// Indented by two spaces a level, lines ended by LF, a LF at the end.
    public static String pretty(Object tree) {
        JsonWriter writer = new JsonWriter(true);
        writer.write(tree);
        return writer.out.append('\n').toString();
    }

    /// Without any white space between the tokens.
    public static String minified(Object tree) {
        JsonWriter writer = new JsonWriter(false);
        writer.write(tree);
        return writer.out.toString();
    }

    /// Appends `text` as a JSON string, in its quotes. Only what has to be escaped is; half of a surrogate pair, which has
    /// no form in UTF-8, is escaped too.
    public static void appendQuoted(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair =
                    i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (isPair) {
                out.append(c).append(text.charAt(++i));
            } else {
                appendEscaped(c, out);
            }
        }
        out.append('"');
    }

    private static void appendEscaped(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ' || Character.isSurrogate(c)) {
                    out.append("\\u%04x".formatted((int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    private void write(Object value) {
        switch (value) {
            case Map<?, ?> members -> block('{', members.entrySet(), '}', this::writeMember);
            case List<?> elements -> block('[', elements, ']', this::write);
            case Boolean truth -> out.append(truth.booleanValue());
            case Integer number -> out.append(number.intValue());
            default -> writeText(value.toString());
        }
    }

    private void writeMember(Map.Entry<?, ?> member) {
        writeText(member.getKey().toString());
        out.append(pretty ? ": " : ":");
        write(member.getValue());
    }

    private <T> void block(
            char open, Iterable<? extends T> items, char close, Consumer<? super T> writeItem) {
        out.append(open);
        depth++;
        boolean first = true;
        for (T item : items) {
            if (!first) {
                out.append(',');
            }
            first = false;
            newLine();
            writeItem.accept(item);
        }
        depth--;
        if (!first) {
            newLine();
        }
        out.append(close);
    }

    private void newLine() {
        if (pretty) {
            out.append('\n').repeat("  ", depth);
        }
    }

    private void writeText(String text) {
        appendQuoted(text, out);
    }
}
