package studio.kengen.ui.grid;

import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The selected block of cells and the ways that keys and the mouse move it.
final class CellCursor {
    private final IntFunction<CellMove.Extent> extent;
    private final ReadOnlyObjectWrapper<CellRange> range =
            new ReadOnlyObjectWrapper<>(this, "range", CellRange.NONE);
    private int runColumn = -1;

    /// @param extent how many cells there are now, for a page of some rows
    CellCursor(IntFunction<CellMove.Extent> extent) {
        this.extent = extent;
    }

    /// The selected block; empty only while there are no cells.
    ReadOnlyObjectProperty<CellRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    CellRange range() {
        return range.get();
    }

    /// Selects `wanted`, or what is nearest to it.
    void select(CellRange wanted) {
        CellMove.Extent cells = extent.apply(1);
        CellRange next = wanted.within(cells.rows(), cells.columns());
        if (!next.equals(range())) {
            range.set(next);
            runColumn = -1;
        }
    }

    void move(CellMove move, int page) {
        if (!range().isEmpty()) {
            select(move.move(range(), extent.apply(page)));
        }
    }

    void extend(CellMove move, int page) {
        if (!range().isEmpty()) {
            select(move.extend(range(), extent.apply(page)));
        }
    }

    /// Goes on to the next cell, or back to the one before.
    void step(boolean forward) {
        if (!range().isEmpty()) {
            int start = runColumn < 0 ? range().column() : runColumn;
            CellMove.Extent cells = extent.apply(1);
            select(forward ? CellMove.next(range(), cells) : CellMove.previous(range(), cells));
            runColumn = start;
        }
    }

    /// Goes down or up by one row, to the column in which a run of [#step] began.
    void enter(boolean down) {
        if (!range().isEmpty()) {
            int column = runColumn < 0 ? range().column() : runColumn;
            CellMove move = down ? CellMove.DOWN : CellMove.UP;
            select(CellRange.of(move.move(range(), extent.apply(1)).row(), column));
        }
    }

    void selectAll() {
        select(new CellRange(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    /// Selects whole rows, from one to the other.
    void selectRows(int from, int to) {
        select(new CellRange(from, 0, to, Integer.MAX_VALUE));
    }

    /// Selects the selected rows in all columns.
    void selectWholeRows() {
        selectRows(range().row(), range().toRow());
    }

    /// Selects the selected columns in all rows.
    void selectWholeColumns() {
        select(new CellRange(0, range().column(), Integer.MAX_VALUE, range().toColumn()));
    }
}
