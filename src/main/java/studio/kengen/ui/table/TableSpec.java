package studio.kengen.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.ui.grid.GridColumn;

/// A table as its screen shows and edits it.
///
/// @param table which one
/// @param columns in the order shown
/// @param empty a new row with an id and nothing else
public record TableSpec<R extends Row>(
        Table table, List<RowColumn<R>> columns, Function<RowId, R> empty) {
    public TableSpec {
        columns = List.copyOf(columns);
    }

    /// The column that shows this record component; empty where there is none.
    public Optional<RowColumn<R>> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /// The columns as a grid knows them.
    public List<GridColumn<R>> gridColumns() {
        return columns.stream().map(RowColumn::shown).toList();
    }

    /// The rows of the table.
    public List<R> rows(Project project) {
        @SuppressWarnings("unchecked") // A spec is made for the row type of its table.
        List<R> rows = (List<R>) project.rows(table);
        return rows;
    }
}
