package studio.kengen.ui.table;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import studio.kengen.design.RowId;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.shell.Selection;

/// What is selected in a grid, as the window wants to know it.
public final class GridSelections {
    private GridSelections() {}

    /// What is selected in `grid`.
    ///
    /// @param id the row of the project that a row of the grid is
    public static <R> ObservableValue<Selection> of(Grid<R> grid, Function<R, RowId> id) {
        return Bindings.createObjectBinding(
                () ->
                        new Selection(
                                grid.selectionProperty().get().focusedRow().map(id),
                                grid.summaryProperty().get()),
                grid.selectionProperty(),
                grid.summaryProperty());
    }
}
