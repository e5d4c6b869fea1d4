package studio.kengen.catalog;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.i18n.Message;

/// Goes through the lines of a catalogue file and their tab-separated fields. Lines that begin with `#` are skipped.
///
/// Written by hand because the whole catalogue, 1.6 MB, is read in the blink of an eye only without regular
/// expressions.
final class TextLines {
    private final String file;
    private final String text;
    private int lineNumber;
    private int lineStart;
    private int lineEnd = -1;
    private int fieldStart;
    private int fieldNumber;

    /// @param file how the file is called in messages
    TextLines(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /// Goes to the next line; false at the end.
    boolean next() {
        do {
            lineStart = lineEnd + 1;
            if (lineStart >= text.length()) {
                return false;
            }
            int end = text.indexOf('\n', lineStart);
            lineEnd = end < 0 ? text.length() : end;
            lineNumber++;
        } while (lineEnd == lineStart || text.charAt(lineStart) == '#');
        fieldStart = lineStart;
        fieldNumber = 0;
        return true;
    }

    /// Whether the line names a section, `[actions]`.
    boolean isSection() {
        return text.charAt(lineStart) == '[';
    }

    /// The next field of the line; empty after the last one.
    String field() {
        fieldNumber++;
        if (fieldStart > lineEnd) {
            return "";
        }
        int tab = text.indexOf('\t', fieldStart, lineEnd);
        int end = tab < 0 ? lineEnd : tab;
        String field = text.substring(fieldStart, end);
        fieldStart = end + 1;
        return field;
    }

    /// The next field of the line, which must not be empty.
    String requiredField() throws CatalogException {
        String field = field();
        if (field.isEmpty()) {
            throw problem(Message.of("catalog.line.missing", fieldNumber));
        }
        return field;
    }

    /// That the line is wrong.
    CatalogException problem(Message what) {
        return new CatalogException(
                Message.of("catalog.read.line", file, String.valueOf(lineNumber), what));
    }

    /// The parts of `text` between the separators; one, perhaps empty, where there is no separator.
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }
}
