package studio.kengen.ui.identitycenter.matrix;

import java.util.Optional;

/// Where the parts of the matrix stand on its sheet: heads at the top and at the left stay, the cells are scrolled.
///
/// @param rows how many rows
/// @param columns how many columns
/// @param bands how many units stand above one another
/// @param cellWidth in pixels, as all lengths
/// @param bandHeight the height of the head of a unit
/// @param labelHeight the height of the names of accounts
/// @param headWidth the width of the heads of rows
/// @param width of the sheet
/// @param height of the sheet
/// @param scrollX how far the cells are scrolled
/// @param scrollY how far the cells are scrolled
record MatrixGeometry(
        int rows,
        int columns,
        int bands,
        double cellWidth,
        double cellHeight,
        double bandHeight,
        double labelHeight,
        double headWidth,
        double width,
        double height,
        double scrollX,
        double scrollY) {
    double headHeight() {
        return bands * bandHeight + labelHeight;
    }

    double contentWidth() {
        return columns * cellWidth;
    }

    double contentHeight() {
        return rows * cellHeight;
    }

    double viewWidth() {
        return Math.max(0, width - headWidth);
    }

    double viewHeight() {
        return Math.max(0, height - headHeight());
    }

    double maxScrollX() {
        return Math.max(0, contentWidth() - viewWidth());
    }

    double maxScrollY() {
        return Math.max(0, contentHeight() - viewHeight());
    }

    /// The same, scrolled elsewhere, as far as there is something to see.
    MatrixGeometry scrolledTo(double x, double y) {
        return new MatrixGeometry(
                rows,
                columns,
                bands,
                cellWidth,
                cellHeight,
                bandHeight,
                labelHeight,
                headWidth,
                width,
                height,
                Math.clamp(x, 0, maxScrollX()),
                Math.clamp(y, 0, maxScrollY()));
    }

    /// The same, scrolled just so far that the cell is in sight.
    MatrixGeometry showing(CellPosition cell) {
        double left = cell.column() * cellWidth;
        double top = cell.row() * cellHeight;
        return scrolledTo(
                inSight(scrollX, left, left + cellWidth, viewWidth()),
                inSight(scrollY, top, top + cellHeight, viewHeight()));
    }

    private static double inSight(double scroll, double from, double to, double view) {
        return Math.min(from, Math.max(scroll, to - view));
    }

    double x(int column) {
        return headWidth + column * cellWidth - scrollX;
    }

    double y(int row) {
        return headHeight() + row * cellHeight - scrollY;
    }

    int firstColumn() {
        return (int) Math.clamp(Math.floor(scrollX / cellWidth), 0, columns);
    }

    /// The column after the last that is in sight.
    int endColumn() {
        return (int) Math.clamp(Math.ceil((scrollX + viewWidth()) / cellWidth), 0, columns);
    }

    int firstRow() {
        return (int) Math.clamp(Math.floor(scrollY / cellHeight), 0, rows);
    }

    int endRow() {
        return (int) Math.clamp(Math.ceil((scrollY + viewHeight()) / cellHeight), 0, rows);
    }

    /// The cell at a point of the sheet.
    Optional<CellPosition> cellAt(double x, double y) {
        int column = columnAt(x);
        int row = rowAt(y);
        return column < 0 || row < 0
                ? Optional.empty()
                : Optional.of(new CellPosition(row, column));
    }

    /// The column at a point; -1 for none.
    int columnAt(double x) {
        int column = (int) Math.floor((x - headWidth + scrollX) / cellWidth);
        return x < headWidth || column >= columns ? -1 : column;
    }

    /// The row at a point; -1 for none.
    int rowAt(double y) {
        int row = (int) Math.floor((y - headHeight() + scrollY) / cellHeight);
        return y < headHeight() || row >= rows ? -1 : row;
    }

    /// The depth of the units at a point; -1 below them.
    int bandAt(double y) {
        int band = (int) Math.floor(y / bandHeight);
        return band < bands && y >= 0 ? band : -1;
    }
}
