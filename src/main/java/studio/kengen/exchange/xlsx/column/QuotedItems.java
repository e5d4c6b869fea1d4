package studio.kengen.exchange.xlsx.column;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A list in a cell: items between separators, blanks around them do not count, and an item that would be misread stands
/// in quotation marks, doubled inside, as in CSV: `"a, b"`.
final class QuotedItems {
    /// What people put between the items of a list, besides a new line.
    static final String COMMAS = ",、，;；";

    private static final String LINE_ENDS = "\n\r";

    /// @param quoted whether it stood in quotation marks, and so means exactly its text
    record Item(String text, boolean quoted) {}

    private QuotedItems() {}

    /// @param end where the line ended: the position of its line end, or the length of the text
    record Line(List<Item> items, int end) {}

    /// The items of `cell`, which stand between line ends or the given separators; empty ones only where they are quoted.
    static List<Item> split(String cell, String separators) {
        List<Item> items = new ArrayList<>();
        int at = 0;
        while (at < cell.length()) {
            Line line = splitLine(cell, at, separators);
            items.addAll(line.items());
            at = line.end() + 1;
        }
        return items;
    }

    /// The items from `start` to the end of the line; a line end in a quoted item does not count.
    static Line splitLine(String text, int start, String separators) {
        List<Item> items = new ArrayList<>();
        int at = start;
        while (true) {
            OptionalInt quoted = quotedEnd(text, at, separators);
            int end = quoted.isPresent() ? quoted.getAsInt() : next(text, at, separators);
            String item = text.substring(at, end).strip();
            if (quoted.isPresent()) {
                items.add(new Item(unquote(item), true));
            } else if (!item.isEmpty()) {
                items.add(new Item(item, false));
            }
            if (end == text.length() || LINE_ENDS.indexOf(text.charAt(end)) >= 0) {
                return new Line(items, end);
            }
            at = end + 1;
        }
    }

    /// The texts as a list that [#split] reads back, one a line.
    static String lines(List<String> texts, String separators) {
        return texts.stream()
                .map(text -> quoteIfNeeded(text, separators))
                .collect(Collectors.joining("\n"));
    }

    /// `text` as one item; quoted only where it would not be read back as it is.
    static String quoteIfNeeded(String text, String separators) {
        boolean misread =
                text.isEmpty()
                        || text.charAt(0) == '"'
                        || !text.strip().equals(text)
                        || next(text, 0, separators) < text.length();
        return misread ? quote(text) : text;
    }

    /// `text` in quotation marks.
    static String quote(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /// What stands in the quotation marks of `quoted`.
    static String unquote(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"");
    }

    /// The position behind the mark that closes the quotation which opens at `open`; empty where nothing closes it.
    static OptionalInt closing(String text, int open) {
        int at = open + 1;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at += 2;
            } else {
                return OptionalInt.of(at + 1);
            }
        }
        return OptionalInt.empty();
    }

    /// Where a blank run ends that starts at `at`; a line end is not blank.
    static int skipBlanks(String text, int at) {
        int next = at;
        while (next < text.length()
                && Character.isWhitespace(text.charAt(next))
                && LINE_ENDS.indexOf(text.charAt(next)) < 0) {
            next++;
        }
        return next;
    }

    /// The first separator or line end from `at` on, or the end of the text.
    static int next(String text, int at, String separators) {
        int next = at;
        while (next < text.length()
                && separators.indexOf(text.charAt(next)) < 0
                && LINE_ENDS.indexOf(text.charAt(next)) < 0) {
            next++;
        }
        return next;
    }

    /// Where the item at `at` ends, if it is a quoted one: nothing but blanks may stand around the quotation.
    private static OptionalInt quotedEnd(String cell, int at, String separators) {
        int open = skipBlanks(cell, at);
        if (open == cell.length() || cell.charAt(open) != '"') {
            return OptionalInt.empty();
        }
        OptionalInt closing = closing(cell, open);
        if (closing.isEmpty()) {
            return closing;
        }
        int end = skipBlanks(cell, closing.getAsInt());
        return next(cell, end, separators) == end ? OptionalInt.of(end) : OptionalInt.empty();
    }
}
