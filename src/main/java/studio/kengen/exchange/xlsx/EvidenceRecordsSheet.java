package studio.kengen.exchange.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.exchange.xlsx.column.Column;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.column.References;
import studio.kengen.exchange.xlsx.column.SheetName;
import studio.kengen.exchange.xlsx.problem.Problems;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem.Severity;
import studio.kengen.exchange.xlsx.sheet.SeenSheet;
import studio.kengen.exchange.xlsx.table.HeaderRow;
import studio.kengen.exchange.xlsx.table.RowCells;
import studio.kengen.exchange.xlsx.table.SheetHeader;
import studio.kengen.i18n.Message;

/// How the records of evidence stand on a sheet of their own: a row each, since one cell holds only so much, in their order
/// and with the id of their file.
final class EvidenceRecordsSheet {
    static final List<Column<?>> COLUMNS = List.of(Columns.EVIDENCE_ID, Columns.RECORD);

    private final SeenSheet sheet;
    private final HeaderRow header;
    private final Project project;
    private final Problems problems;

    private EvidenceRecordsSheet(
            SeenSheet sheet, HeaderRow header, Project project, Problems problems) {
        this.sheet = sheet;
        this.header = header;
        this.project = project;
        this.problems = problems;
    }

    /// The texts of the cells, row by row.
    static List<List<String>> rows(Project project) {
        List<List<String>> rows = new ArrayList<>();
        for (EvidenceFile file : project.evidence()) {
            file.records().forEach(record -> rows.add(List.of(file.id().value(), record)));
        }
        return rows;
    }

    /// The project with the records of `sheet` in its evidence; a record of a file that the project lacks is reported, once for
    /// each such file.
    ///
    /// @param project has its evidence already, without records
    static Project read(SeenSheet sheet, Project project, RowIds ids, Problems problems) {
        Optional<HeaderRow> header = SheetHeader.find(sheet, COLUMNS, problems);
        return header.map(found ->
                        new EvidenceRecordsSheet(sheet, found, project, problems).withRecords(ids))
                .orElse(project);
    }

    private Project withRecords(RowIds ids) {
        Map<String, List<String>> records = new LinkedHashMap<>();
        Map<String, Integer> firstRows = new HashMap<>();
        References references = References.in(project);
        for (int row : sheet.rows()) {
            if (header.isData(sheet, row)) {
                RowCells cells = new RowCells(sheet, header, row, references, problems);
                String file = cells.get(Columns.EVIDENCE_ID).strip();
                records.computeIfAbsent(file, _ -> new ArrayList<>())
                        .add(cells.get(Columns.RECORD));
                firstRows.putIfAbsent(file, row);
            }
        }
        List<Row> files = new ArrayList<>();
        for (EvidenceFile file : project.evidence()) {
            String written = ids.written().getOrDefault(file.id(), "");
            // Of two rows with the same id, the first is the one that the records are of.
            List<String> own = records.remove(written);
            files.add(own == null ? file : file.withRecords(own));
        }
        records.forEach((file, _) -> reportForeign(file, firstRows.getOrDefault(file, 0)));
        return project.withRows(Table.EVIDENCE, files);
    }

    private void reportForeign(String file, int row) {
        int column = header.positions().getOrDefault(Columns.EVIDENCE_ID, 0);
        problems.add(
                Severity.WARNING,
                sheet.name(),
                row,
                column,
                Message.of("xlsx.problem.foreignRecords", file, SheetName.EVIDENCE.word()));
    }
}
