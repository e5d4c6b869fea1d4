package studio.kengen.policy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.kengen.i18n.Message;

/// Says in a person's words why a text is not JSON, from the place where the parser gave up.
final class JsonSyntax {
    private static final int LONGEST_WORD = 20;
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\\\u[dD][89a-fA-F]..");

    /// A bracket that is not closed yet.
    record Opened(char bracket, SourcePosition position) {
        char closing() {
            return bracket == '{' ? '}' : ']';
        }
    }

    private JsonSyntax() {}

    /// @param offset where the first character is that cannot stand there; the text's length if it ends too early
    /// @param innermost the last bracket that was opened and not closed
    static Message explain(String text, int offset, @Nullable Opened innermost) {
        if (offset >= text.length()) {
            return endsEarly(innermost);
        }
        char found = text.charAt(offset);
        char before = lastSolidBefore(text, offset);
        if (HALF_CHARACTER.matcher(text.substring(Math.max(0, offset - 6), offset)).matches()) {
            return Message.of("policy.json.halfCharacter");
        }
        if (offset > 0 && text.charAt(offset - 1) == '\\') {
            return Message.of("policy.json.escape", Character.toString(found));
        }
        if (found < ' ') {
            return Message.of("policy.json.controlCharacter", "%04X".formatted((int) found));
        }
        return switch (found) {
            case '\'', '‘', '’', '“', '”', '„', '「', '＂' -> Message.of("policy.json.quotes");
            case '/', '#' -> Message.of("policy.json.comment");
            case ']', '}' -> closing(found, before, innermost);
            default -> unexpected(word(text, offset), before, innermost);
        };
    }

    private static Message endsEarly(@Nullable Opened innermost) {
        return innermost == null
                ? Message.of("policy.json.endsInText")
                : Message.of(
                        "policy.json.endsEarly",
                        Character.toString(innermost.bracket()),
                        Integer.toString(innermost.position().line()),
                        Integer.toString(innermost.position().column()),
                        Character.toString(innermost.closing()));
    }

    private static Message closing(char found, char before, @Nullable Opened innermost) {
        if (innermost == null) {
            return Message.of("policy.json.nothingToClose", Character.toString(found));
        }
        if (before == ',') {
            return Message.of("policy.json.trailingComma", Character.toString(found));
        }
        if (found != innermost.closing()) {
            return Message.of(
                    "policy.json.wrongBracket",
                    Character.toString(found),
                    Character.toString(innermost.bracket()),
                    Integer.toString(innermost.position().line()),
                    Integer.toString(innermost.position().column()),
                    Character.toString(innermost.closing()));
        }
        return unexpected(Character.toString(found), before, innermost);
    }

    private static Message unexpected(String found, char before, @Nullable Opened innermost) {
        boolean inObject = innermost != null && innermost.bracket() == '{';
        String expected =
                switch (before) {
                    case '{' -> "name";
                    case ',' -> inObject ? "name" : "value";
                    case ':', '[', '\0' -> "value";
                    default -> "separator";
                };
        return Message.of("policy.json.unexpected." + expected, found);
    }

    /// The letters and digits from `offset` on, or the one character there.
    private static String word(String text, int offset) {
        int end = offset;
        int limit = Math.min(text.length(), offset + LONGEST_WORD);
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end == offset
                ? Character.toString(text.codePointAt(offset))
                : text.substring(offset, end);
    }

    private static char lastSolidBefore(String text, int offset) {
        int i = offset - 1;
        while (i >= 0 && text.charAt(i) <= ' ') {
            i--;
        }
        return i < 0 ? '\0' : text.charAt(i);
    }
}
