package studio.kengen.exchange.xlsx.table;

import studio.kengen.exchange.xlsx.column.CellReading;
import studio.kengen.exchange.xlsx.column.Column;
import studio.kengen.exchange.xlsx.column.References;
import studio.kengen.exchange.xlsx.problem.Problems;
import studio.kengen.exchange.xlsx.sheet.SeenCell;
import studio.kengen.exchange.xlsx.sheet.SeenSheet;
import studio.kengen.i18n.Message;

/// The cells of one row, by column.
///
/// @param row counted from 0
public record RowCells(
        SeenSheet sheet, HeaderRow header, int row, References references, Problems problems) {
    /// The value in the row's cell of `column`; what cannot be understood in it is reported.
    public <V> V get(Column<V> column) {
        Integer position = header.positions().get(column);
        if (position == null) {
            return column.kind().absent();
        }
        SeenCell cell = sheet.shown(row, position);
        CellReading reading = new CellReading(references, problems, sheet.name(), row, position);
        if (cell.kind() == SeenCell.Kind.ERROR) {
            reading.warn(Message.of("xlsx.problem.error", cell.text()));
        } else if (cell.computed()) {
            reading.note(Message.of("xlsx.problem.formula", cell.text()));
        }
        return column.kind().read(cell, reading);
    }
}
