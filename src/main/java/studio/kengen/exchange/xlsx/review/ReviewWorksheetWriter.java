package studio.kengen.exchange.xlsx.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import studio.kengen.design.Project;
import studio.kengen.design.ReviewItem;
import studio.kengen.exchange.xlsx.column.CellWriting;
import studio.kengen.exchange.xlsx.column.Column;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.column.References;
import studio.kengen.exchange.xlsx.column.SheetName;
import studio.kengen.exchange.xlsx.problem.WorkbookException;
import studio.kengen.exchange.xlsx.sheet.CellLook;
import studio.kengen.exchange.xlsx.sheet.ReproducibleZip;
import studio.kengen.exchange.xlsx.sheet.SheetCell;
import studio.kengen.exchange.xlsx.sheet.SheetPen;
import studio.kengen.exchange.xlsx.sheet.SheetStyles;
import studio.kengen.exchange.xlsx.sheet.WholeFile;
import studio.kengen.exchange.xlsx.table.EntryAids;
import studio.kengen.exchange.xlsx.table.PracticeSheets;
import studio.kengen.exchange.xlsx.table.TableSheetWriter;
import studio.kengen.i18n.Messages;

/// Writes the items of a periodic review as an Excel worksheet to hand out: one sheet with a row per item, what to do above
/// it, and columns to fill in. [ReviewWorksheetReader] takes the decisions back in.
public final class ReviewWorksheetWriter {
    /// An item is known by its account, kind and subject, so that the sheet needs no ID.
    static final List<Column<?>> COLUMNS =
            PracticeSheets.REVIEWS.columns().stream()
                    .filter(column -> column != Columns.ID)
                    .toList();

    private ReviewWorksheetWriter() {}

    /// Writes the worksheet to `file`. An older file is replaced only when the new one is complete.
    ///
    /// @param day the day on which it is handed out
    /// @param language what instructions, headers and decisions are written in
    /// @throws IOException where the file cannot be written
    /// @throws WorkbookException where a text is longer than a cell can hold
    public static void write(List<ReviewItem> items, LocalDate day, Messages language, Path file)
            throws IOException, WorkbookException {
        WholeFile.write(file, out -> write(items, day, language, out));
    }

    /// Writes the worksheet to `out`, which stays open.
    ///
    /// @throws IOException where `out` does not take it
    /// @throws WorkbookException where a text is longer than a cell can hold
    public static void write(
            List<ReviewItem> items, LocalDate day, Messages language, OutputStream out)
            throws IOException, WorkbookException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (XSSFWorkbook draft = new XSSFWorkbook()) {
            XSSFSheet sheet = draft.createSheet(language.text(SheetName.REVIEWS.word()));
            fill(sheet, new SheetStyles(draft, language.language()), items, day, language);
            draft.write(workbook);
        }
        ReproducibleZip.copy(workbook.toByteArray(), out);
    }

    private static void fill(
            XSSFSheet sheet,
            SheetStyles styles,
            List<ReviewItem> items,
            LocalDate day,
            Messages language)
            throws WorkbookException {
        List<String> instructions =
                List.of(
                        language.text("xlsx.worksheet.title", day.toString(), items.size()),
                        language.text("xlsx.worksheet.decide"),
                        language.text("xlsx.worksheet.keepRows"));
        List<List<SheetCell>> rows = new ArrayList<>();
        rows.add(
                COLUMNS.stream()
                        .map(column ->
                                new SheetCell(language.text(column.header()), CellLook.HEADER))
                        .toList());
        CellWriting writing = new CellWriting(language, References.in(Project.empty("")));
        items.forEach(item -> rows.add(cells(item, writing)));
        new SheetPen(sheet, styles).writeBelow(instructions, rows);
        int header = instructions.size();
        int last = header + items.size();
        sheet.setAutoFilter(new CellRangeAddress(header, last, 0, COLUMNS.size() - 1));
        if (!items.isEmpty()) {
            EntryAids aids = new EntryAids(sheet, language);
            for (int at = 0; at < COLUMNS.size(); at++) {
                aids.add(COLUMNS.get(at), new CellRangeAddress(header + 1, last, at, at));
            }
        }
    }

    private static List<SheetCell> cells(ReviewItem item, CellWriting writing) {
        List<String> texts = PracticeSheets.REVIEWS.cells(item, writing);
        List<SheetCell> cells = new ArrayList<>();
        for (int at = 0; at < COLUMNS.size(); at++) {
            cells.add(new SheetCell(texts.get(at), TableSheetWriter.look(COLUMNS.get(at))));
        }
        return cells;
    }
}
