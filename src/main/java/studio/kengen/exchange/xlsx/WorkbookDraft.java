package studio.kengen.exchange.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.xlsx.column.CellWriting;
import studio.kengen.exchange.xlsx.column.References;
import studio.kengen.exchange.xlsx.column.SheetName;
import studio.kengen.exchange.xlsx.problem.WorkbookException;
import studio.kengen.exchange.xlsx.sheet.SheetStyles;
import studio.kengen.exchange.xlsx.table.TableSheet;
import studio.kengen.exchange.xlsx.table.TableSheetWriter;
import studio.kengen.exchange.xlsx.table.TableSheets;
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
        Project project = areas.project();
        List<SheetName> sheets = sheets(project);
        sheets.forEach(name -> workbook.createSheet(language.text(name.word())));
        SheetStyles styles = new SheetStyles(workbook, language.language());
        CellWriting writing = new CellWriting(language, References.in(project));
        new ProjectSheetWriter(sheet(SheetName.PROJECT), styles, writing, sheets)
                .write(project.details());
        for (TableSheet<?> layout : TableSheets.ALL) {
            if (!sheets.contains(layout.name())) {
                continue;
            }
            new TableSheetWriter(sheet(layout.name()), styles, language, layout.columns())
                    .write(
                            project.rows(layout.table()).stream()
                                    .map(row -> layout.cells(row, writing))
                                    .toList());
        }
        if (sheets.contains(SheetName.EVIDENCE_RECORDS)) {
            new TableSheetWriter(
                            sheet(SheetName.EVIDENCE_RECORDS),
                            styles,
                            language,
                            EvidenceRecordsSheet.COLUMNS)
                    .write(EvidenceRecordsSheet.rows(project));
        }
        new TableSheetWriter(sheet(SheetName.REQUESTED), styles, language, RequestedSheet.COLUMNS)
                .writeDerived(RequestedSheet.rows(areas, writing));
    }

    private static List<SheetName> sheets(Project project) {
        Set<SheetName> filled =
                TableSheets.ALL.stream()
                        .filter(layout -> !project.rows(layout.table()).isEmpty())
                        .map(TableSheet::name)
                        .collect(Collectors.toCollection(HashSet::new));
        if (!EvidenceRecordsSheet.rows(project).isEmpty()) {
            filled.add(SheetName.EVIDENCE_RECORDS);
        }
        return Stream.of(SheetName.values())
                .filter(name -> name.isExpected() || filled.contains(name))
                .toList();
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
