package studio.kengen.ui.grid;

import java.util.List;
import studio.kengen.i18n.Message;

/// What commands on the selected rows come to.
///
/// @param <R> the type of the rows
/// @param rows the rows given and shown
/// @param range the selection; may be empty
record RowEdits<R>(GridRows<R> rows, CellRange range) {

    /// Empty rows below the selection.
    GridEdit<R> inserted(int count) {
        return inserted(below(), count);
    }

    /// An empty row after all others.
    GridEdit<R> appended() {
        return inserted(rows.all().size(), 1);
    }

    private GridEdit<R> inserted(int at, int count) {
        return new GridEdit.RowsInserted<>(Message.of("grid.edit.rowsInserted", count), at, count);
    }

    /// Copies of the selected rows below them.
    GridEdit<R> duplicated() {
        return new GridEdit.RowsDuplicated<>(
                Message.of("grid.edit.rowsDuplicated", range.height()), below(), selected());
    }

    /// The selected rows taken out.
    GridEdit<R> deleted() {
        return new GridEdit.RowsDeleted<>(
                Message.of("grid.edit.rowsDeleted", range.height()), selected());
    }

    /// The selected rows moved down by some places, or up by negative ones. All rows must be shown in their own order.
    GridEdit<R> moved(int by) {
        return new GridEdit.RowsMoved<>(
                Message.of("grid.edit.rowsMoved", range.height()),
                range.top(),
                range.height(),
                range.top() + by);
    }

    /// The selected rows, in the order shown.
    List<R> selected() {
        return range.isEmpty()
                ? List.of()
                : List.copyOf(rows.shown().subList(range.top(), range.bottom() + 1));
    }

    /// The index among all rows that is right below the selection; after all others where nothing is selected.
    private int below() {
        return range.isEmpty()
                ? rows.all().size()
                : rows.indexOf(rows.keyOf(rows.shown().get(range.bottom()))) + 1;
    }
}
