package studio.kengen.ui.grid;

import java.util.List;
import java.util.Map;
import studio.kengen.i18n.Message;

/// One thing that the user did to the rows, to be undone as one step.
///
/// Indices count the rows as they were given to the grid, whatever is filtered or sorted.
///
/// @param <R> the type of the rows
public sealed interface GridEdit<R> {
    /// What was done, for "Undo …": `Paste 12 cells`.
    Message label();

    /// Cells get new texts: by typing, pasting, filling, cutting or clearing. Only editable columns occur, and only
    /// cells whose text really changes.
    ///
    /// @param changed the rows that change, in the order of the grid
    /// @param appended texts by column id of rows to add after the last row (a paste that reaches below it)
    record CellsSet<R>(Message label, List<RowTexts<R>> changed, List<Map<String, String>> appended)
            implements GridEdit<R> {
        public CellsSet {
            changed = List.copyOf(changed);
            appended = List.copyOf(appended);
        }
    }

    /// Empty rows are put in, the first of them at index `at`.
    record RowsInserted<R>(Message label, int at, int count) implements GridEdit<R> {}

    /// Copies of `rows` are put in, the first of them at index `at`.
    record RowsDuplicated<R>(Message label, int at, List<R> rows) implements GridEdit<R> {
        public RowsDuplicated {
            rows = List.copyOf(rows);
        }
    }

    /// Rows are taken out; they need not be neighbours where the grid is filtered or sorted.
    record RowsDeleted<R>(Message label, List<R> rows) implements GridEdit<R> {
        public RowsDeleted {
            rows = List.copyOf(rows);
        }
    }

    /// `count` neighbouring rows move from index `from`, so that the first of them ends at index `to`.
    record RowsMoved<R>(Message label, int from, int count, int to) implements GridEdit<R> {}
}
