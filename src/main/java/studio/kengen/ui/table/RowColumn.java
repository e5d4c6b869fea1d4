package studio.kengen.ui.table;

import java.util.function.BiFunction;
import studio.kengen.design.Row;
import studio.kengen.ui.grid.GridColumn;

/// A column of a table: how the grid shows it, and what a text typed into it makes of a row.
///
/// Its id is the name of the record component that it shows, so that findings and problems of files find their cells.
///
/// @param shown the column as the grid knows it
/// @param typed the row with a typed text in this column
public record RowColumn<R extends Row>(GridColumn<R> shown, BiFunction<R, String, Typed<R>> typed) {
    /// A column that is derived: whatever is typed leaves the row as it is.
    public static <R extends Row> RowColumn<R> derived(GridColumn<R> shown) {
        return new RowColumn<>(shown.readOnly(), (row, _) -> Typed.accepted(row));
    }

    /// A column in which every text is a value.
    public static <R extends Row> RowColumn<R> of(
            GridColumn<R> shown, BiFunction<R, String, R> with) {
        return new RowColumn<>(shown, (row, text) -> Typed.accepted(with.apply(row, text)));
    }

    /// The record component that the column shows.
    public String id() {
        return shown.id();
    }
}
