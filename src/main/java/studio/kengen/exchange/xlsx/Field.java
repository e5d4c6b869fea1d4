package studio.kengen.exchange.xlsx;

import java.util.function.Function;

/// A column together with where its value comes from.
///
/// @param value the record component that the column shows
record Field<R, V>(Column<V> column, Function<R, V> value) {
    /// The text of the column's cell for `row`.
    String write(R row, CellWriting writing) {
        return column.kind().write(value.apply(row), writing);
    }
}
