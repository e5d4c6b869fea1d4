package studio.kengen.exchange.xlsx.sheet;

import java.util.ArrayList;
import java.util.List;

/// How wide columns and how high rows must be for their texts, reckoned without a font: a machine may have none.
final class CellSizes {
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    /// Room for the button of the filter in a header.
    private static final int MARGIN = 3;

    /// From here on stand the scripts of East Asia and the emoji, twice as wide as Latin, but for some half-wide forms.
    private static final int FIRST_WIDE = 0x2E80;

    private static final int FIRST_HALF_WIDE = 0xFF61;
    private static final int LAST_HALF_WIDE = 0xFFDC;

    private final List<Integer> widths;

    private CellSizes(List<Integer> widths) {
        this.widths = widths;
    }

    /// The sizes of a sheet with these rows.
    static CellSizes of(List<List<SheetCell>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<SheetCell> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (column == widths.size()) {
                    widths.add(NARROWEST);
                }
                int wanted = Math.min(WIDEST, width(row.get(column).text()) + MARGIN);
                widths.set(column, Math.max(widths.get(column), wanted));
            }
        }
        return new CellSizes(widths);
    }

    /// How many columns there are.
    int columns() {
        return widths.size();
    }

    /// The width of a column in Latin characters.
    int width(int column) {
        return widths.get(column);
    }

    /// How many lines the row's longest text takes when it is wrapped.
    int lines(List<SheetCell> row) {
        int most = 1;
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column).look() == CellLook.RAW) {
                continue;
            }
            // Wrapping at blanks leaves some room unused.
            int room = width(column) - 1;
            int lines =
                    row.get(column)
                            .text()
                            .lines()
                            .mapToInt(line -> Math.max(1, Math.ceilDiv(width(line), room)))
                            .sum();
            most = Math.max(most, lines);
        }
        return most;
    }

    /// How many lines a text takes that goes across all columns.
    int linesAcross(String text) {
        int room = widths.stream().mapToInt(Integer::intValue).sum() - 1;
        return Math.max(1, Math.ceilDiv(width(text), room));
    }

    /// The width of the longest line in Latin characters.
    private static int width(String text) {
        return text.lines()
                .mapToInt(line -> line.codePoints().map(CellSizes::widthOf).sum())
                .max()
                .orElse(0);
    }

    private static int widthOf(int c) {
        boolean halfWide = c >= FIRST_HALF_WIDE && c <= LAST_HALF_WIDE;
        return c >= FIRST_WIDE && !halfWide ? 2 : 1;
    }
}
