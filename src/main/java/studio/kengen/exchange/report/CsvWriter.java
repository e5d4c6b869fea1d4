package studio.kengen.exchange.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import studio.kengen.exchange.report.Block.Grid;

/// Writes a table as comma-separated values, row by row. Source: RFC 4180; it begins with a byte order mark, without which
/// Excel does not take it for UTF-8.
///
/// Spreadsheets run cells that begin like formulas, and texts come from people: such a cell gets an apostrophe in front.
public final class CsvWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final Pattern TO_QUOTE = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    private CsvWriter() {}

    /// Writes `grid` to `out`.
    ///
    /// @throws IOException where `out` does not take it
    public static void write(Grid grid, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        row(grid.header(), out);
        for (Iterator<List<String>> rows = grid.rows().get().iterator(); rows.hasNext(); ) {
            row(rows.next(), out);
        }
    }

    private static void row(List<String> cells, Writer out) throws IOException {
        out.write(String.join(",", cells.stream().map(CsvWriter::cell).toList()));
        out.write("\r\n");
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).find() ? '\'' + text : text;
        return TO_QUOTE.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
