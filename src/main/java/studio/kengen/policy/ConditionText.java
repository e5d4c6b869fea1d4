package studio.kengen.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Conditions as people read and type them: `StringEquals aws:SourceVpc = vpc-1, vpc-2`, one condition a line.
///
/// Every condition can be written and is read back as it was, mistakes included: a part that the syntax would take for
/// something else stands in double quotes, with `\"`, `\\`, `\n`, `\r` and `\t` inside. Every text can be read; what is
/// not a condition becomes one with an unknown operator or without a key, which a check can name.
public final class ConditionText {
    private ConditionText() {}

    /// The conditions, one a line; empty for none.
    public static String format(List<Condition> conditions) {
        return conditions.stream().map(ConditionText::format).collect(Collectors.joining("\n"));
    }

    /// One condition, on one line.
    public static String format(Condition condition) {
        StringBuilder text = new StringBuilder(word(condition.operator()));
        boolean hasValues = !condition.values().isEmpty();
        if (hasValues || !condition.key().isEmpty()) {
            text.append(' ').append(word(condition.key()));
        }
        if (hasValues) {
            text.append(" = ");
            text.append(
                    condition.values().stream()
                            .map(ConditionText::value)
                            .collect(Collectors.joining(", ")));
        }
        return text.toString();
    }

    /// The conditions in `text`, one a line; blank lines are passed over.
    public static List<Condition> parse(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Reader(line).condition())
                .toList();
    }

    private static String word(String text) {
        boolean plain =
                !text.isEmpty()
                        && text.chars().noneMatch(c -> c == '=' || c == '"' || isSpace((char) c));
        return plain ? text : quoted(text);
    }

    private static String value(String text) {
        boolean plain =
                !text.isEmpty()
                        && !isSpace(text.charAt(0))
                        && !isSpace(text.charAt(text.length() - 1))
                        && text.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ')
                        && text.lines().count() == 1;
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        String escaped =
                text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t");
        return '"' + escaped + '"';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Reads one line from left to right.
    private static final class Reader {
        private final String line;
        private int at;

        Reader(String line) {
            this.line = line;
        }

        Condition condition() {
            String operator = part("= ");
            String key = part("=");
            return new Condition(operator, key, values());
        }

        private List<String> values() {
            List<String> values = new ArrayList<>();
            skipSpace();
            if (!more() || line.charAt(at) != '=') {
                return values;
            }
            at++;
            skipSpace();
            while (more()) {
                values.add(part(","));
                skipSpace();
                if (more()) {
                    at++;
                    skipSpace();
                }
            }
            return values;
        }

        /// A quoted part, or what stands before one of `ends`, without the space around it; ` ` among them means any space.
        private String part(String ends) {
            skipSpace();
            if (more() && line.charAt(at) == '"' && line.indexOf('"', at + 1) > 0) {
                return quotedPart();
            }
            int start = at;
            while (more() && !isEnd(line.charAt(at), ends)) {
                at++;
            }
            return line.substring(start, at).strip();
        }

        private static boolean isEnd(char c, String ends) {
            return ends.indexOf(c) >= 0 || (isSpace(c) && ends.indexOf(' ') >= 0);
        }

        private String quotedPart() {
            StringBuilder text = new StringBuilder();
            for (at++; more() && line.charAt(at) != '"'; at++) {
                boolean escaped = line.charAt(at) == '\\' && at + 1 < line.length();
                text.append(escaped ? unescaped(line.charAt(++at)) : line.charAt(at));
            }
            at++;
            return text.toString();
        }

        private static char unescaped(char c) {
            return switch (c) {
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                default -> c;
            };
        }

        private boolean more() {
            return at < line.length();
        }

        private void skipSpace() {
            while (more() && isSpace(line.charAt(at))) {
                at++;
            }
        }
    }
}
