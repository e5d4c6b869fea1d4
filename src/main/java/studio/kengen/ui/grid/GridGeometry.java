package studio.kengen.ui.grid;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;

/// Where cells are in the table, in the table's own coordinates. All rows are equally high, so that places follow from
/// the numbers of row and column, whether the cell is in the window or not.
record GridGeometry<R>(GridTable<R> table, GridTable.Flow<R> flow) {

    /// The part of the table in which cells are seen.
    Bounds window() {
        return new BoundingBox(
                flow.getLayoutX(), flow.getLayoutY(), flow.windowWidth(), flow.windowHeight());
    }

    double rowHeight() {
        return table.getFixedCellSize();
    }

    /// How many whole rows fit into the window, at least 1.
    int page() {
        return Math.max(1, (int) (flow.windowHeight() / rowHeight()) - 1);
    }

    /// The top of a row.
    double rowY(int row) {
        TableRow<R> first = flow.getFirstVisibleCell();
        return first == null
                ? flow.getLayoutY() + row * rowHeight()
                : flow.getLayoutY() + first.getLayoutY() + (row - first.getIndex()) * rowHeight();
    }

    /// The row at a height; below 0 or beyond the last row where there is none.
    int rowAt(double y) {
        return (int) Math.floor((y - rowY(0)) / rowHeight());
    }

    /// The column at `x`; the first or the last one where `x` is beside them.
    int columnAt(double x) {
        double left = flow.getLayoutX() - flow.scrolledX();
        int last = table.getVisibleLeafColumns().size() - 1;
        for (int column = 0; column < last; column++) {
            left += width(column);
            if (x < left) {
                return column;
            }
        }
        return last;
    }

    private double width(int column) {
        TableColumn<R, ?> shown = table.getVisibleLeafColumn(column);
        return table.snapSizeX(shown.getWidth());
    }

    /// Where a column starts, counted from the first column's left side.
    private double columnX(int column) {
        double x = 0;
        for (int before = 0; before < column; before++) {
            x += width(before);
        }
        return x;
    }

    /// The place of a cell.
    Bounds cell(int row, int column) {
        return new BoundingBox(
                flow.getLayoutX() - flow.scrolledX() + columnX(column),
                rowY(row),
                width(column),
                rowHeight());
    }

    /// Scrolls downwards by some pixels, or upwards by negative ones.
    void scrollBy(double pixels) {
        flow.scrollPixels(pixels);
    }

    /// Scrolls as little as is needed to show a row.
    void scrollToRow(int row) {
        double y = rowY(row) - flow.getLayoutY();
        double below = y + rowHeight() - flow.windowHeight();
        if (y < 0) {
            flow.scrollPixels(y);
        } else if (below > 0) {
            flow.scrollPixels(below);
        }
    }

    /// Scrolls as little as is needed to show a column.
    void scrollToColumn(int column) {
        flow.showX(columnX(column), width(column));
    }
}
