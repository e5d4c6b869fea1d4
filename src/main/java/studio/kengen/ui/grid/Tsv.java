package studio.kengen.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The text form of a block of cells on the clipboard, as Excel and LibreOffice write and read it: tabs between cells,
/// line ends between rows, and quotes around a cell that holds either, with its own quotes doubled.
///
/// Quotes mean something only at the start of a cell, and only where they close right before a tab or a line end; so
/// `he said "no"` and `"half` stay as they are.
final class Tsv {
    private final String text;
    private int position;

    private Tsv(String text) {
        this.text = text;
    }

    /// The rows of `text`, each with at least one cell and not all equally long; one empty cell for an empty text. The
    /// line end after the last row belongs to it.
    static List<List<String>> parse(String text) {
        return new Tsv(text.replace("\r\n", "\n").replace('\r', '\n')).rows();
    }

    /// The clipboard text of `rows`. A block ends with a line end as Excel's does; a single cell does not, so that it can
    /// be pasted into a line of text.
    static String format(List<List<String>> rows) {
        String text =
                rows.stream()
                        .map(row -> row.stream().map(Tsv::quoted).collect(Collectors.joining("\t")))
                        .collect(Collectors.joining("\n"));
        boolean isCell = rows.size() == 1 && rows.getFirst().size() == 1 && !text.isEmpty();
        return isCell ? text : text + "\n";
    }

    private static String quoted(String cell) {
        boolean needsQuotes =
                cell.startsWith("\"") || cell.chars().anyMatch(c -> c == '\t' || isLineEnd(c));
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        do {
            rows.add(row());
        } while (position < text.length());
        return rows;
    }

    /// Reads one row and the line end after it.
    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (position < text.length() && text.charAt(position) == '\t') {
            position++;
            cells.add(cell());
        }
        position++;
        return cells;
    }

    /// Reads one cell and stops at the tab, line end or end of text after it.
    private String cell() {
        int closing = closingQuote();
        if (closing > 0) {
            String cell = text.substring(position + 1, closing).replace("\"\"", "\"");
            position = closing + 1;
            return cell;
        }
        int start = position;
        while (!isAtEndOfCell(position)) {
            position++;
        }
        return text.substring(start, position);
    }

    /// Where the quotes close that open here; -1 where none open or they do not close at the end of a cell.
    private int closingQuote() {
        if (position >= text.length() || text.charAt(position) != '"') {
            return -1;
        }
        for (int i = position + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '"') {
                    return isAtEndOfCell(i + 1) ? i : -1;
                }
                i++;
            }
        }
        return -1;
    }

    private boolean isAtEndOfCell(int at) {
        return at >= text.length() || text.charAt(at) == '\t' || text.charAt(at) == '\n';
    }
}
