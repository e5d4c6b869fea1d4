package studio.kengen.exchange.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.i18n.Messages;

/// A workbook that is being written.
final class WorkbookDraft implements AutoCloseable {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Areas areas;
    private final Messages language;

    WorkbookDraft(Areas areas, Messages language) {
        this.areas = areas;
        this.language = language;
    }

    /// Makes all sheets.
    ///
    /// @throws WorkbookException where a text of the project is longer than a cell can hold
    void fill() throws WorkbookException {
        nameAuthor();
        // All sheets first: lists that drop down name the sheets that hold their rows.
        for (SheetName name : SheetName.values()) {
            workbook.createSheet(language.text(name.word()));
        }
        SheetStyles styles = new SheetStyles(workbook, language.language());
        Project project = areas.project();
        CellWriting writing = new CellWriting(language, References.in(project));
        new ProjectSheetWriter(sheet(SheetName.PROJECT), styles, writing).write(project.details());
        for (TableSheet<?> layout : TableSheets.ALL) {
            new TableSheetWriter(sheet(layout.name()), styles, language, layout.columns())
                    .write(
                            project.rows(layout.table()).stream()
                                    .map(row -> layout.cells(row, writing))
                                    .toList());
        }
        new TableSheetWriter(sheet(SheetName.REQUESTED), styles, language, RequestedSheet.COLUMNS)
                .writeDerived(RequestedSheet.rows(areas, writing));
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private XSSFSheet sheet(SheetName name) {
        return workbook.getSheet(language.text(name.word()));
    }

    private void nameAuthor() {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("Kengen Studio");
        // The same project gives the same bytes.
        properties.setCreated(Optional.empty());
    }
}
