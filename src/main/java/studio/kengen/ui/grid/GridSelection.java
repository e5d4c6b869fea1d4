package studio.kengen.ui.grid;

import java.util.List;
import java.util.Optional;

/// What is selected: a block of cells, with the focused cell in it.
///
/// @param <R> the type of the rows
/// @param rows the selected rows in the order shown; none where the grid is empty
/// @param columns the selected columns in the order shown
/// @param focusedRow the row of the focused cell
/// @param focusedColumn the column of the focused cell
public record GridSelection<R>(
        List<R> rows,
        List<GridColumn<R>> columns,
        Optional<R> focusedRow,
        Optional<GridColumn<R>> focusedColumn) {
    public GridSelection {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /// Nothing is selected.
    public static <R> GridSelection<R> none() {
        return new GridSelection<>(List.of(), List.of(), Optional.empty(), Optional.empty());
    }
}
