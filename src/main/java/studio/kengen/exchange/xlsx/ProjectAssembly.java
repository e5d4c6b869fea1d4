package studio.kengen.exchange.xlsx;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.kengen.design.Project;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.Table;
import studio.kengen.exchange.xlsx.column.References;
import studio.kengen.exchange.xlsx.column.SheetName;
import studio.kengen.exchange.xlsx.problem.Problems;
import studio.kengen.exchange.xlsx.table.FoundTable;
import studio.kengen.exchange.xlsx.table.TableSheet;
import studio.kengen.exchange.xlsx.table.TableSheets;

/// Puts a project together from the sheets of a workbook.
final class ProjectAssembly {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{1,5}$");

    private static final Set<Table> REFERRING_TO_THEMSELVES =
            EnumSet.of(Table.TARGETS, Table.ORGANIZATIONAL_UNITS);

    private final FoundSheets sheets;
    private final Problems problems;

    ProjectAssembly(FoundSheets sheets, Problems problems) {
        this.sheets = sheets;
        this.problems = problems;
    }

    /// Everything that is understood; what is not is reported.
    ///
    /// @param file what people call the workbook; the project is named after it where the workbook does not name it
    Project assemble(String file) {
        Project project = withDetails(Project.empty(ENDING.matcher(file).replaceFirst("")));
        List<FoundTable> tables =
                TableSheets.ALL.stream().map(this::find).flatMap(Optional::stream).toList();
        RowIds ids = new RowIds(tables, problems);
        for (FoundTable table : tables) {
            References references = References.in(known(project, table, ids), ids.written());
            project =
                    project.withRows(
                            table.table(), table.read(ids.of(table), references, problems));
        }
        return withRecords(project, ids);
    }

    private Project withRecords(Project project, RowIds ids) {
        return sheets.get(SheetName.EVIDENCE_RECORDS)
                .map(sheet -> EvidenceRecordsSheet.read(sheet, project, ids, problems))
                .orElse(project);
    }

    /// The rows that a table's references may lead to: those of the tables before it, and in a table that refers to itself
    /// also rows of its own, which are read once before, to learn their names; what is wrong with them is told when they are read in earnest.
    private static Project known(Project project, FoundTable table, RowIds ids) {
        if (!REFERRING_TO_THEMSELVES.contains(table.table())) {
            return project;
        }
        References before = References.in(project, ids.written());
        return project.withRows(table.table(), table.read(ids.of(table), before, new Problems("")));
    }

    private Project withDetails(Project project) {
        Optional<ProjectDetails> details =
                sheets.get(SheetName.PROJECT)
                        .flatMap(sheet ->
                                ProjectSheet.read(sheet, References.in(project), problems));
        return details.map(project::withDetails).orElse(project);
    }

    private Optional<FoundTable> find(TableSheet<?> layout) {
        return sheets.get(layout.name()).flatMap(sheet -> FoundTable.on(sheet, layout, problems));
    }
}
