package studio.kengen.ui.steps;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import studio.kengen.design.RowId;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.shell.Selection;

/// What is selected in a grid, as the window wants to know it.
final class GridSelections {
    private GridSelections() {}

    static <R> ObservableValue<Selection> of(Grid<R> grid, Function<R, RowId> id) {
        return Bindings.createObjectBinding(
                () ->
                        new Selection(
                                grid.selectionProperty().get().focusedRow().map(id),
                                grid.summaryProperty().get()),
                grid.selectionProperty(),
                grid.summaryProperty());
    }
}
