package studio.kengen.ui.grid;

/// Where the arrow and position keys lead.
enum CellMove {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    /// To the first or last row or column (Ctrl with an arrow).
    TOP,
    BOTTOM,
    ROW_START,
    ROW_END,
    /// To the first or last cell of the grid.
    START,
    END;

    /// The size of what is moved in.
    ///
    /// @param rows how many rows are shown, at least 1
    /// @param columns how many columns are shown, at least 1
    /// @param page how many rows fit into the window
    record Extent(int rows, int columns, int page) {}

    /// The focused cell moved, as a single cell.
    CellRange move(CellRange from, Extent extent) {
        return CellRange.of(row(from.row(), extent), column(from.column(), extent));
    }

    /// The corner opposite to the focused cell moved.
    CellRange extend(CellRange from, Extent extent) {
        return from.extendedTo(row(from.toRow(), extent), column(from.toColumn(), extent));
    }

    private int row(int row, Extent extent) {
        int last = extent.rows() - 1;
        return switch (this) {
            case UP -> Math.max(0, row - 1);
            case DOWN -> Math.min(last, row + 1);
            case PAGE_UP -> Math.max(0, row - extent.page());
            case PAGE_DOWN -> Math.min(last, row + extent.page());
            case TOP, START -> 0;
            case BOTTOM, END -> last;
            case LEFT, RIGHT, ROW_START, ROW_END -> row;
        };
    }

    private int column(int column, Extent extent) {
        int last = extent.columns() - 1;
        return switch (this) {
            case LEFT -> Math.max(0, column - 1);
            case RIGHT -> Math.min(last, column + 1);
            case ROW_START, START -> 0;
            case ROW_END, END -> last;
            case UP, DOWN, PAGE_UP, PAGE_DOWN, TOP, BOTTOM -> column;
        };
    }

    /// The next cell in reading order, from the end of a row to the start of the next; the last cell stays.
    static CellRange next(CellRange from, Extent extent) {
        if (from.column() + 1 < extent.columns()) {
            return CellRange.of(from.row(), from.column() + 1);
        }
        return from.row() + 1 < extent.rows()
                ? CellRange.of(from.row() + 1, 0)
                : CellRange.of(from.row(), from.column());
    }

    /// The cell before in reading order; the first cell stays.
    static CellRange previous(CellRange from, Extent extent) {
        if (from.column() > 0) {
            return CellRange.of(from.row(), from.column() - 1);
        }
        return from.row() > 0
                ? CellRange.of(from.row() - 1, extent.columns() - 1)
                : CellRange.of(from.row(), from.column());
    }
}
