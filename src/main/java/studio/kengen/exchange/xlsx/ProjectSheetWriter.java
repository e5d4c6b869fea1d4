package studio.kengen.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import studio.kengen.design.ProjectDetails;
import studio.kengen.exchange.xlsx.column.CellWriting;
import studio.kengen.exchange.xlsx.column.SheetName;
import studio.kengen.exchange.xlsx.problem.WorkbookException;
import studio.kengen.exchange.xlsx.sheet.CellLook;
import studio.kengen.exchange.xlsx.sheet.SheetCell;
import studio.kengen.exchange.xlsx.sheet.SheetPen;
import studio.kengen.exchange.xlsx.sheet.SheetStyles;
import studio.kengen.exchange.xlsx.table.EntryAids;
import studio.kengen.exchange.xlsx.table.Field;
import studio.kengen.i18n.Message;

/// Writes the first sheet: the project's details, what stands on the other sheets, and the project's own knowledge.
final class ProjectSheetWriter {

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final CellWriting writing;
    private final List<SheetName> otherSheets;

    /// @param sheets the sheets that the workbook has
    ProjectSheetWriter(
            XSSFSheet sheet, SheetStyles styles, CellWriting writing, List<SheetName> sheets) {
        this.sheet = sheet;
        this.styles = styles;
        this.writing = writing;
        this.otherSheets = sheets.stream().filter(name -> name != SheetName.PROJECT).toList();
    }

    /// @throws WorkbookException where a text is longer than a cell can hold
    void write(ProjectDetails details) throws WorkbookException {
        List<List<SheetCell>> rows = new ArrayList<>();
        rows.add(
                ProjectSheet.COLUMNS.stream()
                        .map(column -> cell(column.header(), CellLook.HEADER))
                        .toList());
        for (Field<ProjectDetails, ?> item : ProjectSheet.ITEMS) {
            CellRangeAddress value = new CellRangeAddress(rows.size(), rows.size(), 1, 1);
            new EntryAids(sheet, writing.language()).add(item.column(), value);
            rows.add(
                    List.of(
                            cell(item.column().header(), CellLook.TEXT),
                            new SheetCell(item.write(details, writing), CellLook.TEXT)));
        }
        rows.add(List.of());
        int firstLink = rows.size();
        otherSheets.forEach(name ->
                rows.add(
                        List.of(
                                cell(name.word(), CellLook.LINK),
                                cell(name.purpose(), CellLook.TEXT))));
        if (!details.controlKnowledge().isEmpty()) {
            rows.add(List.of());
        }
        for (String line : details.controlKnowledge()) {
            rows.add(
                    List.of(
                            cell(ProjectSheet.LINES.header(), CellLook.TEXT),
                            new SheetCell(line, CellLook.TEXT)));
        }
        new SheetPen(sheet, styles).write(rows);
        for (int i = 0; i < otherSheets.size(); i++) {
            sheet.getRow(firstLink + i).getCell(0).setHyperlink(linkTo(otherSheets.get(i)));
        }
    }

    private XSSFHyperlink linkTo(SheetName name) {
        XSSFHyperlink link =
                sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress('\'' + writing.language().text(name.word()) + "'!A1");
        return link;
    }

    private SheetCell cell(Message message, CellLook look) {
        return new SheetCell(writing.language().text(message), look);
    }
}
