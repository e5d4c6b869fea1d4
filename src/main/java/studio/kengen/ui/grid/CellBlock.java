package studio.kengen.ui.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.kengen.i18n.Message;

/// The cells as they are shown, and what gestures on a block of them come to.
///
/// @param <R> the type of the rows
/// @param rows the rows shown
/// @param columns the columns shown
record CellBlock<R>(List<R> rows, List<GridColumn<R>> columns) {

    /// What a gesture comes to.
    ///
    /// @param edit what changes; empty where nothing does
    /// @param range the cells that the gesture reached, to be selected
    /// @param notice what the user should know; empty where all went as asked
    record Outcome<R>(Optional<GridEdit<R>> edit, CellRange range, Optional<Message> notice) {}

    /// The texts of the cells in `range`, row by row.
    List<List<String>> texts(CellRange range) {
        return IntStream.rangeClosed(range.top(), range.bottom())
                .mapToObj(row -> texts(row, range))
                .toList();
    }

    private List<String> texts(int row, CellRange range) {
        return IntStream.rangeClosed(range.left(), range.right())
                .mapToObj(column -> text(row, column))
                .toList();
    }

    private String text(int row, int column) {
        return columns.get(column).text().apply(rows.get(row));
    }

    /// The focused cell gets `text`.
    Outcome<R> type(CellRange range, String text) {
        CellRange cell = CellRange.of(range.row(), range.column());
        return write("grid.edit.typed", List.of(List.of(text)), cell, range);
    }

    /// Every cell of `range` gets `text`.
    Outcome<R> fill(CellRange range, String text) {
        return write("grid.edit.filled", List.of(List.of(text)), range, range);
    }

    /// Every cell of `range` becomes empty.
    Outcome<R> clear(CellRange range) {
        return write("grid.edit.cleared", List.of(List.of("")), range, range);
    }

    /// Every cell of `range` becomes empty after its text went to the clipboard.
    Outcome<R> cut(CellRange range) {
        return write("grid.edit.cut", List.of(List.of("")), range, range);
    }

    /// The rows of `range` get the texts of its first row; a single row gets those of the row above.
    Outcome<R> fillDown(CellRange range) {
        int source = range.height() > 1 ? range.top() : Math.max(0, range.top() - 1);
        return write("grid.edit.filled", List.of(texts(source, range)), range, range);
    }

    /// `block` is written from the first cell of `range` on; a `range` of several times its size is filled with copies.
    /// Rows that reach below the last one are added; what reaches beyond the last column is left out and said so.
    Outcome<R> paste(CellRange range, List<List<String>> block) {
        CellRange from = range.isEmpty() ? CellRange.of(0, 0) : range;
        int width = widthOf(block);
        boolean isRepeated = from.height() % block.size() == 0 && from.width() % width == 0;
        int height = isRepeated ? from.height() : block.size();
        int across = isRepeated ? from.width() : width;
        CellRange target =
                new CellRange(
                        from.top(), from.left(), from.top() + height - 1, from.left() + across - 1);
        return write("grid.edit.pasted", block, target, target);
    }

    private static int widthOf(List<List<String>> block) {
        return block.stream().mapToInt(List::size).max().orElse(1);
    }

    /// Writes `block`, repeated as needed, into `target`, which may reach beyond the cells there are.
    private Outcome<R> write(
            String label, List<List<String>> block, CellRange target, CellRange selectedAfter) {
        Writer writer = new Writer(block, target);
        int written = writer.written;
        Optional<GridEdit<R>> edit =
                written == 0 && writer.appended.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new GridEdit.CellsSet<>(
                                        Message.of(label, written),
                                        writer.changed,
                                        writer.appended));
        Optional<Message> notice =
                writer.leftOut == 0
                        ? Optional.empty()
                        : Optional.of(Message.of("grid.notice.leftOut", writer.leftOut));
        return new Outcome<>(edit, selectedAfter, notice);
    }

    /// Collects the new texts of one gesture.
    private final class Writer {
        private final CellRange target;
        private final int blockWidth;
        private final List<RowTexts<R>> changed = new ArrayList<>();
        private final List<Map<String, String>> appended = new ArrayList<>();
        private int written;
        private int leftOut;

        Writer(List<List<String>> block, CellRange target) {
            this.target = target;
            blockWidth = widthOf(block);
            for (int row = target.top(); row <= target.bottom(); row++) {
                writeRow(row, block.get((row - target.top()) % block.size()));
            }
        }

        private void writeRow(int row, List<String> texts) {
            boolean exists = row < rows.size();
            Map<String, String> news = new LinkedHashMap<>();
            for (int column = target.left(); column <= target.right(); column++) {
                int at = (column - target.left()) % blockWidth;
                if (at < texts.size()) {
                    writeCell(row, column, texts.get(at), news);
                }
            }
            if (exists && !news.isEmpty()) {
                changed.add(new RowTexts<>(rows.get(row), news));
            } else if (!exists) {
                appended.add(news);
            }
        }

        private void writeCell(int row, int column, String text, Map<String, String> news) {
            boolean exists = row < rows.size() && column < columns.size();
            String before = exists ? text(row, column) : "";
            if (text.equals(before)) {
                return;
            }
            if (column < columns.size() && columns.get(column).isEditable()) {
                news.put(columns.get(column).id(), text);
                written++;
            } else {
                leftOut++;
            }
        }
    }
}
