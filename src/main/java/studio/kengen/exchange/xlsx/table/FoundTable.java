package studio.kengen.exchange.xlsx.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.column.References;
import studio.kengen.exchange.xlsx.problem.Problems;
import studio.kengen.exchange.xlsx.sheet.SeenSheet;

/// A table that was found on a sheet.
///
/// @param rows the rows of the sheet that hold something of the table, counted from 0
public record FoundTable(
        TableSheet<?> layout, SeenSheet sheet, HeaderRow header, List<Integer> rows) {
    /// Finds the table's header on its sheet; reports where there is none, and what will not be read.
    public static Optional<FoundTable> on(
            SeenSheet sheet, TableSheet<?> layout, Problems problems) {
        Optional<HeaderRow> header = SheetHeader.find(sheet, layout.columns(), problems);
        return header.map(found ->
                new FoundTable(
                        layout,
                        sheet,
                        found,
                        sheet.rows().stream().filter(row -> found.isData(sheet, row)).toList()));
    }

    /// Which table it is.
    public Table table() {
        return layout.table();
    }

    /// The text in the ID column of a row; empty where there is none.
    public String writtenId(int row) {
        return idColumn().map(column -> sheet.own(row, column).text()).orElse("");
    }

    /// The texts of all its cells.
    public Stream<String> texts() {
        return rows.stream()
                .flatMap(row ->
                        header.positions().values().stream()
                                .map(column -> sheet.own(row, column).text()));
    }

    /// Where the ID column stands, if there is one.
    public Optional<Integer> idColumn() {
        return Optional.ofNullable(header.positions().get(Columns.ID));
    }

    /// Reads the rows.
    ///
    /// @param ids the ids of the rows, in their order
    public List<Row> read(List<RowId> ids, References references, Problems problems) {
        List<Row> read = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            RowCells cells = new RowCells(sheet, header, rows.get(i), references, problems);
            read.add(layout.row().apply(ids.get(i), cells));
        }
        return read;
    }
}
