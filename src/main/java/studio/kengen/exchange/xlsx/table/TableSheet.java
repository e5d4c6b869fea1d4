package studio.kengen.exchange.xlsx.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.exchange.xlsx.column.CellWriting;
import studio.kengen.exchange.xlsx.column.Column;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.column.SheetName;

/// How a table of the project stands on its sheet.
///
/// @param fields the columns in their order, without the ID
/// @param row makes a row of an id and the cells
public record TableSheet<R extends Row>(
        SheetName name, Table table, List<Field<R, ?>> fields, BiFunction<RowId, RowCells, R> row) {
    public TableSheet {
        fields = List.copyOf(fields);
    }

    /// The columns in their order; the ID is the last one.
    public List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(fields.stream().map(Field::column).toList());
        columns.add(Columns.ID);
        return columns;
    }

    /// The texts of the cells of `row`, which must be one of this table, in the order of the columns.
    public List<String> cells(Row row, CellWriting writing) {
        R typed = rowType().cast(row);
        List<String> cells = new ArrayList<>();
        fields.forEach(field -> cells.add(field.write(typed, writing)));
        cells.add(row.id().value());
        return cells;
    }

    // The table of a sheet holds rows of the sheet's type.
    @SuppressWarnings("unchecked")
    private Class<R> rowType() {
        return (Class<R>) table.rowType();
    }
}
