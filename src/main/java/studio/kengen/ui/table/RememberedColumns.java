package studio.kengen.ui.table;

import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.shell.Layout;

/// Keeps from one run to the next how the user has arranged the columns of a table.
public final class RememberedColumns {
    private static final String PART = "columns.";

    private RememberedColumns() {}

    /// Arranges the grid's columns as they were, and remembers what the user does to them from now on. Where they are as
    /// they come with the studio nothing is remembered, so that a later version may arrange them better.
    ///
    /// @param table names the table in the settings
    public static void of(Grid<?> grid, Layout layout, String table) {
        String usual = grid.columnArrangement();
        grid.arrangeColumns(layout.get(PART + table, ""));
        grid.setOnColumnsArranged(() -> {
            String now = grid.columnArrangement();
            layout.set(PART + table, now.equals(usual) ? "" : now);
        });
    }
}
