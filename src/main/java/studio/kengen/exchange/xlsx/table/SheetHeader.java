package studio.kengen.exchange.xlsx.table;

import java.util.List;
import java.util.Optional;
import studio.kengen.exchange.xlsx.column.Column;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.column.Enumeration;
import studio.kengen.exchange.xlsx.problem.Problems;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem.Severity;
import studio.kengen.exchange.xlsx.sheet.SeenCell;
import studio.kengen.exchange.xlsx.sheet.SeenSheet;
import studio.kengen.i18n.Message;

/// Finds the header of a sheet and reports what stands on the sheet but not under a known column.
public final class SheetHeader {
    private final SeenSheet sheet;
    private final List<Column<?>> columns;
    private final Problems problems;

    private SheetHeader(SeenSheet sheet, List<Column<?>> columns, Problems problems) {
        this.sheet = sheet;
        this.columns = columns;
        this.problems = problems;
    }

    /// The header, if the sheet has one; a blank sheet without one is not reported.
    public static Optional<HeaderRow> find(
            SeenSheet sheet, List<Column<?>> columns, Problems problems) {
        SheetHeader search = new SheetHeader(sheet, columns, problems);
        Optional<HeaderRow> header = HeaderRow.find(sheet, columns);
        header.ifPresentOrElse(search::reportUnread, search::reportNoHeader);
        return header;
    }

    private void reportNoHeader() {
        if (!sheet.cells().isEmpty()) {
            problems.add(
                    Severity.WARNING,
                    sheet.name(),
                    Message.of("xlsx.problem.noHeader", headers(columns)));
        }
    }

    private void reportUnread(HeaderRow header) {
        reportTitle(header);
        reportMissingColumns(header);
        sheet.columns().stream().filter(header::isUnknown).forEach(at -> reportUnknown(header, at));
    }

    private void reportTitle(HeaderRow header) {
        int first = sheet.rows().getFirst();
        if (first < header.row()) {
            problems.add(
                    Severity.NOTE,
                    sheet.name(),
                    Message.of("xlsx.problem.aboveHeader", header.row() + 1));
        }
    }

    private void reportMissingColumns(HeaderRow header) {
        List<Column<?>> missing =
                columns.stream()
                        .filter(column -> column != Columns.ID)
                        .filter(column -> !header.positions().containsKey(column))
                        .toList();
        if (!missing.isEmpty()) {
            problems.add(
                    Severity.NOTE,
                    sheet.name(),
                    Message.of("xlsx.problem.missingColumns", headers(missing)));
        }
    }

    private void reportUnknown(HeaderRow header, int position) {
        SeenCell title = sheet.shown(header.row(), position);
        sheet.rows().stream()
                .filter(row -> row >= header.row() && !sheet.own(row, position).isBlank())
                .findFirst()
                .ifPresent(row ->
                        problems.add(
                                Severity.WARNING,
                                sheet.name(),
                                row,
                                position,
                                title.isBlank()
                                        ? Message.of("xlsx.problem.noColumn", headers(columns))
                                        : Message.of(
                                                "xlsx.problem.unknownColumn",
                                                title.text().strip(),
                                                headers(columns))));
    }

    private static Message headers(List<Column<?>> columns) {
        return Enumeration.of(columns.stream().map(Column::header).toList());
    }
}
