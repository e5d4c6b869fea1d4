package studio.kengen.exchange.xlsx.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import studio.kengen.design.Project;
import studio.kengen.exchange.xlsx.column.Column;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.column.Enumeration;
import studio.kengen.exchange.xlsx.problem.Problems;
import studio.kengen.exchange.xlsx.problem.WorkbookException;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem.Severity;
import studio.kengen.exchange.xlsx.sheet.SeenCell;
import studio.kengen.exchange.xlsx.sheet.SeenSheet;
import studio.kengen.exchange.xlsx.sheet.WorkbookFile;
import studio.kengen.exchange.xlsx.table.HeaderRow;
import studio.kengen.i18n.Message;

/// Reads the decisions of a worksheet that [ReviewWorksheetWriter] wrote and people filled in, in any language, also after
/// they have sorted its rows and moved its columns.
public final class ReviewWorksheetReader {
    /// What an item is known by, and what is asked.
    private static final List<Column<?>> NEEDED =
            List.of(Columns.ACCOUNT, Columns.REVIEWED_KIND, Columns.REVIEWED, Columns.DECISION);

    private ReviewWorksheetReader() {}

    /// Reads the worksheet in `file`.
    ///
    /// @param project whose items it is about
    /// @param today the day of decisions for which the worksheet names none
    /// @throws IOException where the file cannot be read
    /// @throws WorkbookException where it is no workbook, or has no sheet with the columns of a worksheet
    public static ReviewWorksheetImport read(Path file, Project project, LocalDate today)
            throws IOException, WorkbookException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), project, today);
        }
    }

    /// Reads the worksheet that `in` holds, and leaves `in` open.
    ///
    /// @param name what messages call the file
    /// @throws IOException where `in` cannot be read
    /// @throws WorkbookException as for a file
    public static ReviewWorksheetImport read(
            InputStream in, String name, Project project, LocalDate today)
            throws IOException, WorkbookException {
        Problems problems = new Problems(name);
        List<SeenSheet> sheets = WorkbookFile.read(in, name);
        for (SeenSheet sheet : sheets) {
            Optional<HeaderRow> header = header(sheet);
            if (header.isPresent()) {
                reportUnknownColumns(sheet, header.get(), problems);
                reportFurtherSheets(sheet, sheets, problems);
                return new ReviewAnswers(sheet, header.get(), problems, project, today).take();
            }
        }
        throw new WorkbookException(
                Message.of(
                        "xlsx.error.noWorksheet",
                        name,
                        Enumeration.of(NEEDED.stream().map(Column::header).toList())));
    }

    private static Optional<HeaderRow> header(SeenSheet sheet) {
        return HeaderRow.find(sheet, ReviewWorksheetWriter.COLUMNS)
                .filter(found -> found.positions().keySet().containsAll(NEEDED));
    }

    /// Somebody may have copied the sheet for each team.
    private static void reportFurtherSheets(
            SeenSheet taken, List<SeenSheet> sheets, Problems problems) {
        for (SeenSheet sheet : sheets.subList(sheets.indexOf(taken) + 1, sheets.size())) {
            header(sheet)
                    .ifPresent(header ->
                            problems.add(
                                    Severity.WARNING,
                                    sheet.name(),
                                    header.row(),
                                    header.positions().getOrDefault(Columns.DECISION, 0),
                                    Message.of(
                                            "xlsx.worksheet.furtherSheet",
                                            sheet.name(),
                                            taken.name())));
        }
    }

    /// What people have written into columns of their own is told, so that nobody thinks it was taken in.
    private static void reportUnknownColumns(SeenSheet sheet, HeaderRow header, Problems problems) {
        for (int position : sheet.columns()) {
            SeenCell title = sheet.own(header.row(), position);
            if (header.isUnknown(position) && !title.isBlank()) {
                problems.add(
                        Severity.NOTE,
                        sheet.name(),
                        header.row(),
                        position,
                        Message.of("xlsx.worksheet.ownColumn", title.text().strip()));
            }
        }
    }
}
