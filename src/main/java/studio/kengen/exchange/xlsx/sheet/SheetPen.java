package studio.kengen.exchange.xlsx.sheet;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import studio.kengen.exchange.xlsx.problem.WorkbookException;
import studio.kengen.i18n.Message;

/// Writes cells to a sheet, below a header that stays in view, with columns and rows as large as their texts need.
public final class SheetPen {
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int LONGEST_EXCERPT = 40;

    /// Texts that begin so would become formulas as soon as somebody edits them.
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

    /// Excel's calendar has a 29 February 1900 that never was; from here on it is right.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final XSSFSheet sheet;
    private final SheetStyles styles;

    public SheetPen(XSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /// Writes the rows, the header first.
    ///
    /// @throws WorkbookException where a text is longer than a cell can hold
    public void write(List<List<SheetCell>> rows) throws WorkbookException {
        writeBelow(List.of(), rows);
    }

    /// Writes the rows, the header first, below lines that go across all columns.
    ///
    /// @throws WorkbookException where a text is longer than a cell can hold
    public void writeBelow(List<String> lines, List<List<SheetCell>> rows)
            throws WorkbookException {
        CellSizes sizes = CellSizes.of(rows);
        for (int column = 0; column < sizes.columns(); column++) {
            // Excel counts in 256ths of a character.
            sheet.setColumnWidth(column, sizes.width(column) * 256);
        }
        for (int row = 0; row < lines.size(); row++) {
            SheetCell line = new SheetCell(lines.get(row), CellLook.TEXT);
            writeRow(row, List.of(line), sizes.linesAcross(line.text()));
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, sizes.columns() - 1));
        }
        for (int row = 0; row < rows.size(); row++) {
            writeRow(lines.size() + row, rows.get(row), sizes.lines(rows.get(row)));
        }
        sheet.createFreezePane(0, lines.size() + 1);
        setUpPrinting(lines.size() + 1);
    }

    private void writeRow(int row, List<SheetCell> cells, int lines) throws WorkbookException {
        XSSFRow ofSheet = sheet.createRow(row);
        // Not by setHeight: the row should still grow when somebody types more into it.
        ofSheet.getCTRow().setHt(styles.height(lines));
        for (int column = 0; column < cells.size(); column++) {
            SheetCell cell = cells.get(column);
            XSSFCell ofRow = ofSheet.createCell(column);
            ofRow.setCellStyle(styles.get(cell.look()));
            if (!cell.text().isEmpty()) {
                write(cell, ofRow);
            }
        }
    }

    private void write(SheetCell cell, XSSFCell ofSheet) throws WorkbookException {
        if (cell.look() == CellLook.DAY) {
            LocalDate day = LocalDate.parse(cell.text());
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                ofSheet.setCellValue(day);
                return;
            }
        }
        String escaped = EscapedText.of(cell.text());
        if (escaped.length() > LONGEST_TEXT) {
            throw tooLong(cell.text());
        }
        ofSheet.setCellValue(escaped);
        if (FORMULA_BEGINNINGS.indexOf(cell.text().charAt(0)) >= 0) {
            ofSheet.setCellStyle(styles.quoted(cell.look()));
        }
    }

    private void setUpPrinting(int header) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf(header + ":" + header));
        sheet.setFitToPage(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    private WorkbookException tooLong(String text) {
        return new WorkbookException(
                Message.of(
                        "xlsx.error.tooLong",
                        sheet.getSheetName(),
                        text.substring(0, LONGEST_EXCERPT),
                        text.length(),
                        LONGEST_TEXT));
    }
}
