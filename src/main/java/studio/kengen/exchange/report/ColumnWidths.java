package studio.kengen.exchange.report;

import java.util.Iterator;
import java.util.List;

/// How wide the columns of a printed table are: each has room for its longest word, those with short lines for all of
/// them, and those with long lines share what is left.
final class ColumnWidths {
    /// What is longer than these, in points, is divided like anything else.
    private static final float LONGEST_WORD = 130;

    private static final float LONGEST_LINE = 420;
    private static final float LONGEST_HEADER = 70;

    /// What adding up and dividing widths may lose.
    private static final float ROUNDING = 0.5f;

    /// Japanese can be divided after each letter, which nobody could read.
    private static final float NARROWEST = 40;

    private final PdfFonts fonts;
    private final float[] least;
    private final float[] wanted;

    private ColumnWidths(int columns, PdfFonts fonts) {
        this.fonts = fonts;
        this.least = new float[columns];
        this.wanted = new float[columns];
    }

    /// The widths of the columns of `grid`, which together are `width`.
    ///
    /// @param padding on both sides of a cell together
    static float[] of(Block.Grid grid, float width, float padding, PdfFonts fonts) {
        ColumnWidths widths = new ColumnWidths(grid.header().size(), fonts);
        widths.add(grid.header(), PdfStyle.COLUMN);
        for (Iterator<List<String>> rows = grid.rows().get().iterator(); rows.hasNext(); ) {
            widths.add(rows.next(), PdfStyle.CELL);
        }
        return widths.share(width, padding);
    }

    private void add(List<String> cells, PdfStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            for (String line : fonts.printable(cells.get(column)).lines().toList()) {
                add(column, line, style);
            }
        }
    }

    private void add(int column, String line, PdfStyle style) {
        float width = fonts.width(line, style) + ROUNDING;
        wanted[column] = Math.max(wanted[column], Math.min(width, LONGEST_LINE));
        float longest = Math.min(width, style == PdfStyle.COLUMN ? LONGEST_HEADER : NARROWEST);
        int from = 0;
        for (int to = 1; to <= line.length(); to++) {
            if (to == line.length() || WrapPoints.between(line.charAt(to - 1), line.charAt(to))) {
                String word = line.substring(from, to).strip();
                longest = Math.max(longest, fonts.width(word, style) + ROUNDING);
                from = to;
            }
        }
        least[column] = Math.max(least[column], Math.min(longest, LONGEST_WORD));
    }

    private float[] share(float width, float padding) {
        float room = width - least.length * padding;
        float[] widths =
                sum(least) > room
                        ? level(new float[least.length], least, room)
                        : sum(wanted) > room ? level(least, wanted, room) : stretched(room);
        for (int column = 0; column < widths.length; column++) {
            widths[column] += padding;
        }
        return widths;
    }

    /// Widths between `low` and `high` that together are `room`, as far as that goes the same for all columns: it is the
    /// wide ones that have to give way.
    private static float[] level(float[] low, float[] high, float room) {
        float[] widths = low.clone();
        float under = 0;
        float over = LONGEST_LINE;
        for (int step = 0; step < 20; step++) {
            float level = (under + over) / 2;
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(low[column], Math.min(high[column], level));
            }
            if (sum(widths) > room) {
                over = level;
            } else {
                under = level;
            }
        }
        return widths;
    }

    private float[] stretched(float room) {
        float factor = room / sum(wanted);
        float[] widths = wanted.clone();
        for (int column = 0; column < widths.length; column++) {
            widths[column] *= factor;
        }
        return widths;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
