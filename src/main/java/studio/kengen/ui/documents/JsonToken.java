package studio.kengen.ui.documents;

import java.util.ArrayList;
import java.util.List;

/// A piece of one line of JSON, for colouring. The pieces of a line, put together, are the line.
///
/// Works a line at a time, as JSON strings do not span lines; text that is no JSON becomes plain pieces.
record JsonToken(Kind kind, String text) {
    enum Kind {
        KEY("json-key"),
        STRING("json-string"),
        NUMBER("json-number"),
        WORD("json-word"),
        PUNCTUATION("json-punctuation"),
        PLAIN("json-plain");

        private final String styleClass;

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }

    /// The pieces of `line`, in order.
    static List<JsonToken> of(String line) {
        List<JsonToken> tokens = new ArrayList<>();
        int start = 0;
        while (start < line.length()) {
            int end = end(line, start);
            tokens.add(new JsonToken(kind(line, start, end), line.substring(start, end)));
            start = end;
        }
        return tokens;
    }

    private static int end(String line, int start) {
        char first = line.charAt(start);
        if (first == '"') {
            return endOfString(line, start);
        }
        if ("{}[],:".indexOf(first) >= 0) {
            return start + 1;
        }
        int end = start + 1;
        while (end < line.length() && sameRun(first, line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean sameRun(char first, char next) {
        return "\"{}[],:".indexOf(next) < 0
                && Character.isWhitespace(first) == Character.isWhitespace(next);
    }

    private static int endOfString(String line, int start) {
        for (int i = start + 1; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '"') {
                return i + 1;
            }
        }
        return line.length();
    }

    private static Kind kind(String line, int start, int end) {
        char first = line.charAt(start);
        if (first == '"') {
            return line.substring(end).stripLeading().startsWith(":") ? Kind.KEY : Kind.STRING;
        }
        if ("{}[],:".indexOf(first) >= 0) {
            return Kind.PUNCTUATION;
        }
        if (first == '-' || Character.isDigit(first)) {
            return Kind.NUMBER;
        }
        return Character.isLetter(first) ? Kind.WORD : Kind.PLAIN;
    }
}
