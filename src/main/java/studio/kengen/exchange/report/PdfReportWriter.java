package studio.kengen.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import studio.kengen.exchange.report.Block.Grid;
import studio.kengen.exchange.report.Block.Heading;

/// Writes a report as pages to print and to file, in A4 across: with bookmarks, numbered pages, and the header of a table
/// on each of its pages. The file holds its fonts and nothing of the day that it was made.
///
/// Rows are put on their pages as they come: a long report does not need more memory than a short one.
final class PdfReportWriter {
    private static final String MAKER = "Kengen Studio";
    private static final Rectangle ACROSS =
            new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth());
    private static final float MARGIN = 40;
    private static final float PADDING = 3;

    /// What must fit under a heading on its page: some lines, or the first row of a table as far as it is kept together.
    private static final float LINES = 40;

    /// Rows that are higher go on on the next page, others begin there if they do not fit.
    private static final float KEPT_TOGETHER = 150;

    /// How many rows are collected before they are put on pages. Few, because the library measures all of them again for
    /// each page.
    private static final int ROWS_AT_ONCE = 10;

    private final Report report;
    private final PdfFonts fonts;
    private final Document document;
    private final PdfWriter writer;

    /// Waits for what stands under it.
    private @Nullable String heading;

    private PdfReportWriter(Report report, PdfFonts fonts, OutputStream stream) {
        DigestOutputStream out = new DigestOutputStream(stream, sha256());
        this.report = report;
        this.fonts = fonts;
        this.document = new Document(ACROSS, MARGIN, MARGIN, MARGIN, MARGIN + 8);
        this.writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new PdfIdentity(out.getMessageDigest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Writes `report` to `stream`.
    ///
    /// @throws IOException where `stream` does not take it
    static void write(Report report, OutputStream stream) throws IOException {
        PdfOutput out = new PdfOutput(stream);
        try {
            new PdfReportWriter(report, PdfFonts.load(), out).write();
        } catch (RuntimeException e) {
            out.throwFailure();
            throw e;
        }
        out.throwFailure();
    }

    private void write() {
        describe();
        document.open();
        writer.setPageEvent(new PdfFooter(fonts, report.title(), writer));
        paragraph(report.title(), PdfStyle.TITLE, 0);
        for (Block block : report.blocks()) {
            switch (block) {
                case Heading(String text) -> {
                    placeHeading(LINES);
                    heading = text;
                }
                case Block.Paragraph(String text) -> lines(text);
                case Grid grid -> grid(grid);
            }
        }
        placeHeading(LINES);
        document.close();
    }

    private void describe() {
        writer.setCloseStream(false);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(report.language().toLanguageTag()));
        document.addTitle(report.title());
        document.addAuthor(MAKER);
        document.addCreator(MAKER);
    }

    /// Puts the heading that waits, if there is one, on a page with `room` under it.
    private void placeHeading(float room) {
        String text = heading;
        if (text == null) {
            return;
        }
        heading = null;
        if (left() < room + 3 * PdfStyle.HEADING.leading()) {
            document.newPage();
        }
        new PdfOutline(
                writer.getRootOutline(),
                new PdfDestination(PdfDestination.FITH, writer.getVerticalPosition(true)),
                text);
        paragraph(text, PdfStyle.HEADING, 14);
    }

    private float left() {
        return writer.getVerticalPosition(false) - document.bottom();
    }

    private void lines(String text) {
        placeHeading(LINES);
        paragraph(text, PdfStyle.TEXT, 4);
    }

    private void paragraph(String text, PdfStyle style, float before) {
        Paragraph paragraph = new Paragraph(fonts.phrase(fonts.printable(text), style));
        paragraph.setLeading(style.leading());
        // Its spacing is set with a blank, which else would be of a font that is not in the file.
        paragraph.setFont(fonts.font(style));
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(4);
        document.add(paragraph);
    }

    private void grid(Grid grid) {
        Iterator<List<String>> rows = grid.rows().get().iterator();
        if (!rows.hasNext()) {
            lines(grid.ifEmpty());
            return;
        }
        PdfPTable table = table(grid);
        row(rows.next(), table);
        placeHeading(Math.min(table.calculateHeights(true), KEPT_TOGETHER));
        for (int count = 1; rows.hasNext(); count++) {
            if (count % ROWS_AT_ONCE == 0) {
                place(table);
            }
            row(rows.next(), table);
        }
        table.setComplete(true);
        place(table);
    }

    private PdfPTable table(Grid grid) {
        PdfPTable table = new PdfPTable(grid.header().size());
        float width = document.right() - document.left();
        table.setTotalWidth(ColumnWidths.of(grid, width, 2 * PADDING, fonts));
        table.setLockedWidth(true);
        table.setSpacingBefore(4);
        table.setHeaderRows(1);
        table.setComplete(false);
        grid.header().forEach(cell -> table.addCell(cell(cell, PdfStyle.COLUMN)));
        return table;
    }

    private void row(List<String> cells, PdfPTable table) {
        cells.forEach(cell -> table.addCell(cell(cell, PdfStyle.CELL)));
    }

    /// Puts the rows that were collected on pages. The library would leave out the header where they begin a page.
    private void place(PdfPTable table) {
        float row = table.getRowHeight(1, true);
        table.setSplitLate(row <= KEPT_TOGETHER);
        if (Math.min(row, KEPT_TOGETHER) > left()) {
            document.newPage();
        }
        if (writer.isPageEmpty()) {
            table.setSkipFirstHeader(false);
        }
        document.add(table);
        table.setSpacingBefore(0);
    }

    private PdfPCell cell(String text, PdfStyle style) {
        PdfPCell cell = new PdfPCell(fonts.phrase(fonts.printable(text), style));
        cell.setLeading(0, PdfStyle.LEADING);
        cell.setPadding(PADDING);
        cell.setPaddingTop(0);
        cell.setPaddingBottom(2 * PADDING - 1);
        cell.setBorderColor(PdfStyle.RULE);
        cell.setBorderWidth(0.5f);
        if (style == PdfStyle.COLUMN) {
            cell.setBackgroundColor(PdfStyle.SHADE);
        }
        return cell;
    }
}
