package studio.kengen.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.policy.PolicyText.Fault;
import studio.kengen.policy.PolicyText.Malformed;
import studio.kengen.policy.PolicyText.Part;
import studio.kengen.policy.PolicyText.Plain;
import studio.kengen.policy.PolicyText.Symbol;
import studio.kengen.policy.PolicyText.Variable;

/// Takes a text apart at `${…}`.
final class VariableReader {
    /// How a variable starts.
    static final String OPENING = "${";

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    VariableReader(String text) {
        this.text = text;
    }

    List<Part> read() {
        int done = 0;
        int start = text.indexOf(OPENING);
        while (start >= 0) {
            addPlain(done, start);
            done = readVariable(start);
            start = text.indexOf(OPENING, done);
        }
        addPlain(done, text.length());
        return parts;
    }

    private void addPlain(int from, int to) {
        if (from < to) {
            parts.add(new Plain(text.substring(from, to)));
        }
    }

    /// Reads what starts at `start` and gives back where it ends.
    private int readVariable(int start) {
        int close = closingBrace(start + OPENING.length());
        if (close < 0) {
            parts.add(new Malformed(text.substring(start), start, Fault.MISSING_BRACE_IN_VARIABLE));
            return text.length();
        }
        parts.add(part(start, text.substring(start + OPENING.length(), close)));
        return close + 1;
    }

    /// The brace that closes a variable; one between single quotation marks belongs to the default value.
    private int closingBrace(int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '}' && !quoted) {
                return i;
            }
        }
        return text.indexOf('}', from);
    }

    private Part part(int start, String content) {
        if (content.isEmpty()) {
            return malformed(start, content, Fault.EMPTY_VARIABLE);
        }
        if (content.length() == 1 && "*?$".contains(content)) {
            return new Symbol(content.charAt(0));
        }
        int comma = content.indexOf(',');
        String key = comma < 0 ? content : content.substring(0, comma);
        if (key.isEmpty()) {
            return malformed(start, content, Fault.EMPTY_VARIABLE);
        }
        if (key.indexOf(' ') >= 0) {
            return malformed(start, content, Fault.UNSUPPORTED_SPACE_IN_VARIABLE);
        }
        if (comma < 0) {
            return new Variable(key, Optional.empty());
        }
        String quoted = content.substring(comma + 1).strip();
        boolean isQuoted = quoted.length() >= 2 && quoted.startsWith("'") && quoted.endsWith("'");
        return isQuoted
                ? new Variable(key, Optional.of(quoted.substring(1, quoted.length() - 1)))
                : malformed(start, content, Fault.MISSING_QUOTE_IN_VARIABLE);
    }

    private static Malformed malformed(int start, String content, Fault fault) {
        return new Malformed(OPENING + content + '}', start, fault);
    }
}
