package studio.kengen.exchange.xlsx.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import studio.kengen.exchange.xlsx.column.CellAid;
import studio.kengen.exchange.xlsx.column.Column;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.problem.WorkbookException;
import studio.kengen.exchange.xlsx.sheet.CellLook;
import studio.kengen.exchange.xlsx.sheet.SheetCell;
import studio.kengen.exchange.xlsx.sheet.SheetPen;
import studio.kengen.exchange.xlsx.sheet.SheetStyles;
import studio.kengen.i18n.Messages;

/// Writes a table to its sheet, with a filter and aids for those who fill it in.
public final class TableSheetWriter {
    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final Messages language;
    private final List<Column<?>> columns;

    /// @param columns the columns of the table
    public TableSheetWriter(
            XSSFSheet sheet, SheetStyles styles, Messages language, List<Column<?>> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.language = language;
        this.columns = columns;
    }

    /// Writes the rows, each a list of texts in the order of the columns.
    ///
    /// @throws WorkbookException where a text is longer than a cell can hold
    public void write(List<List<String>> rows) throws WorkbookException {
        fill(rows);
        EntryAids aids = new EntryAids(sheet, language);
        for (int at = 0; at < columns.size(); at++) {
            sheet.setDefaultColumnStyle(at, styles.get(look(columns.get(at))));
            aids.add(columns.get(at), below(at));
        }
    }

    /// Writes the rows of a table that follows from others: people may filter and sort it, but not change it.
    ///
    /// @throws WorkbookException where a text is longer than a cell can hold
    public void writeDerived(List<List<String>> rows) throws WorkbookException {
        fill(rows);
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void fill(List<List<String>> rows) throws WorkbookException {
        List<List<SheetCell>> cells = new ArrayList<>(rows.size() + 1);
        cells.add(columns.stream().map(this::header).toList());
        rows.forEach(row -> cells.add(cells(row)));
        new SheetPen(sheet, styles).write(cells);
        sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
        int impact = columns.indexOf(Columns.IMPACT);
        if (impact >= 0) {
            ImpactColours.add(sheet, below(impact));
        }
    }

    /// The cells below the header, on those rows too that people will add.
    private static CellRangeAddress below(int column) {
        int last = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
        return new CellRangeAddress(1, last, column, column);
    }

    private SheetCell header(Column<?> column) {
        return new SheetCell(language.text(column.header()), CellLook.HEADER);
    }

    private List<SheetCell> cells(List<String> row) {
        List<SheetCell> cells = new ArrayList<>(row.size());
        for (int at = 0; at < row.size(); at++) {
            cells.add(new SheetCell(row.get(at), look(columns.get(at))));
        }
        return cells;
    }

    /// How the cells of a column look.
    public static CellLook look(Column<?> column) {
        if (column == Columns.ID) {
            return CellLook.FAINT;
        }
        if (column == Columns.RECORD) {
            return CellLook.RAW;
        }
        return column.kind().aid() instanceof CellAid.Day ? CellLook.DAY : CellLook.TEXT;
    }
}
