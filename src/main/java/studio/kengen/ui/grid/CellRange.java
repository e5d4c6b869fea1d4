package studio.kengen.ui.grid;

/// A block of cells: the focused cell, where typing goes, and the corner opposite to it. Counts rows and columns as they
/// are shown, from 0.
///
/// @param row row of the focused cell; -1 in [#NONE]
/// @param column column of the focused cell
/// @param toRow row of the opposite corner, above or below
/// @param toColumn column of the opposite corner, left or right
record CellRange(int row, int column, int toRow, int toColumn) {
    /// No cell at all.
    static final CellRange NONE = new CellRange(-1, -1, -1, -1);

    static CellRange of(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    boolean isEmpty() {
        return row < 0;
    }

    int top() {
        return Math.min(row, toRow);
    }

    int bottom() {
        return Math.max(row, toRow);
    }

    int left() {
        return Math.min(column, toColumn);
    }

    int right() {
        return Math.max(column, toColumn);
    }

    /// How many rows; 0 in [#NONE].
    int height() {
        return isEmpty() ? 0 : bottom() - top() + 1;
    }

    /// How many columns; 0 in [#NONE].
    int width() {
        return isEmpty() ? 0 : right() - left() + 1;
    }

    boolean isSingleCell() {
        return height() == 1 && width() == 1;
    }

    boolean isFocusedCell(int aRow, int aColumn) {
        return row == aRow && column == aColumn && !isEmpty();
    }

    boolean contains(int aRow, int aColumn) {
        return containsRow(aRow) && aColumn >= left() && aColumn <= right();
    }

    boolean containsRow(int aRow) {
        return !isEmpty() && aRow >= top() && aRow <= bottom();
    }

    /// The same focused cell with another opposite corner.
    CellRange extendedTo(int aRow, int aColumn) {
        return new CellRange(row, column, aRow, aColumn);
    }

    /// The block within `rows` × `columns` cells that is nearest to this one; [#NONE] where there are no cells.
    CellRange within(int rows, int columns) {
        if (isEmpty() || rows == 0 || columns == 0) {
            return NONE;
        }
        return new CellRange(
                Math.min(row, rows - 1),
                Math.min(column, columns - 1),
                Math.min(toRow, rows - 1),
                Math.min(toColumn, columns - 1));
    }
}
