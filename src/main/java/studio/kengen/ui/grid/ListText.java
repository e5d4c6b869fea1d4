package studio.kengen.ui.grid;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A text that holds a list of values.
///
/// @param separator what stands between two values when the text is written: `", "`. When it is read, blanks around a
///     value do not count, and a line end separates too; where the separator is blank, any blank separates
record ListText(String separator) {
    /// The value around the caret.
    ///
    /// @param start where it starts, blanks passed over
    /// @param end where it ends, at the next separator
    record Span(int start, int end) {}

    /// The values of `text`, without empty ones.
    List<String> values(String text) {
        return Arrays.stream(separators().split(text))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// The text of `values`.
    String join(List<String> values) {
        return String.join(separator, values);
    }

    /// The value in which the caret stands, or before which; an empty span where there is none yet.
    Span around(String text, int caret) {
        int start = 0;
        int end = text.length();
        var matcher = separators().matcher(text);
        while (matcher.find()) {
            if (matcher.end() <= caret) {
                start = matcher.end();
            } else {
                end = Math.max(caret, matcher.start());
                break;
            }
        }
        while (start < caret && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, Math.max(start, end));
    }

    /// Whether typing `typed` ends a value.
    boolean isSeparator(String typed) {
        return !separator.isBlank() && typed.equals(separator.strip());
    }

    private Pattern separators() {
        return separator.isBlank()
                ? Pattern.compile("\\s+")
                : Pattern.compile("\n|" + Pattern.quote(separator.strip()));
    }
}
