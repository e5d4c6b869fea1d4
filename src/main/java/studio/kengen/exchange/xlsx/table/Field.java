package studio.kengen.exchange.xlsx.table;

import java.util.function.Function;
import studio.kengen.exchange.xlsx.column.CellWriting;
import studio.kengen.exchange.xlsx.column.Column;

/// A column together with where its value comes from.
///
/// @param value the record component that the column shows
public record Field<R, V>(Column<V> column, Function<R, V> value) {
    /// The text of the column's cell for `row`.
    public String write(R row, CellWriting writing) {
        return column.kind().write(value.apply(row), writing);
    }
}
