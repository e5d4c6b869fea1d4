package studio.kengen.exchange.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.PracticeSettings;
import studio.kengen.design.ProjectDetails;
import studio.kengen.exchange.xlsx.column.Column;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.column.Enumeration;
import studio.kengen.exchange.xlsx.column.References;
import studio.kengen.exchange.xlsx.column.SheetName;
import studio.kengen.exchange.xlsx.column.YesNo;
import studio.kengen.exchange.xlsx.problem.Problems;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem.Severity;
import studio.kengen.exchange.xlsx.sheet.SeenSheet;
import studio.kengen.exchange.xlsx.table.Field;
import studio.kengen.exchange.xlsx.table.HeaderRow;
import studio.kengen.exchange.xlsx.table.RowCells;
import studio.kengen.exchange.xlsx.table.SheetHeader;
import studio.kengen.i18n.Message;

/// How the project's details stand on the first sheet: an item a row, its name in one column and its value in the next. The
/// project's own knowledge has a row for each of its lines, since a cell holds only so much.
final class ProjectSheet {
    static final List<Column<?>> COLUMNS = List.of(Columns.ITEM, Columns.VALUE);

    static final List<Field<ProjectDetails, ?>> ITEMS =
            List.of(
                    new Field<>(Columns.PROJECT_NAME, ProjectDetails::name),
                    new Field<>(Columns.NOTE, ProjectDetails::note),
                    new Field<>(Columns.USED_REGIONS, ProjectDetails::usedRegions),
                    new Field<>(
                            Columns.WILDCARD_ACTIONS,
                            details -> YesNo.of(details.documents().wildcardActions())),
                    new Field<>(
                            Columns.MINIFIED, details -> YesNo.of(details.documents().minified())),
                    new Field<>(Columns.KEY_AGE_DAYS, details -> details.practices().keyAgeDays()),
                    new Field<>(Columns.UNUSED_DAYS, details -> details.practices().unusedDays()),
                    new Field<>(
                            Columns.ROOT_USE_DAYS, details -> details.practices().rootUseDays()),
                    new Field<>(Columns.REVIEW_DAYS, details -> details.practices().reviewDays()),
                    new Field<>(Columns.OVERLAP_DAYS, details -> details.practices().overlapDays()),
                    new Field<>(Columns.STALE_DAYS, details -> details.practices().staleDays()),
                    new Field<>(
                            Columns.IDENTITY_SOURCE,
                            details -> details.identityCenter().identitySource()),
                    new Field<>(
                            Columns.MFA_PROMPT, details -> details.identityCenter().mfaPrompt()),
                    new Field<>(
                            Columns.INSTANCE_ARN,
                            details -> details.identityCenter().instanceArn()),
                    new Field<>(
                            Columns.IDENTITY_STORE,
                            details -> details.identityCenter().identityStoreId()),
                    new Field<>(Columns.REGION, details -> details.identityCenter().region()),
                    new Field<>(
                            Columns.NAME_PATTERN,
                            details -> details.identityCenter().namePattern()),
                    new Field<>(
                            Columns.FORECAST_ACCOUNTS,
                            details -> details.identityCenter().forecastAccounts()));

    /// The rows below those of the items: each has a line of the project's own knowledge.
    static final Column<String> LINES = Columns.CONTROL_KNOWLEDGE;

    private final SeenSheet sheet;
    private final HeaderRow header;
    private final Map<Column<?>, Integer> rows = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final References references;
    private final Problems problems;

    private ProjectSheet(
            SeenSheet sheet, HeaderRow header, References references, Problems problems) {
        this.sheet = sheet;
        this.header = header;
        this.references = references;
        this.problems = problems;
    }

    /// The details on `sheet`; empty where it has no header.
    static Optional<ProjectDetails> read(
            SeenSheet sheet, References references, Problems problems) {
        return SheetHeader.find(sheet, COLUMNS, problems)
                .map(header -> new ProjectSheet(sheet, header, references, problems).details());
    }

    private ProjectDetails details() {
        sheet.rows().stream().filter(row -> header.isData(sheet, row)).forEach(this::findItem);
        return new ProjectDetails(
                value(Columns.PROJECT_NAME),
                value(Columns.NOTE),
                value(Columns.USED_REGIONS),
                new DocumentSettings(
                        value(Columns.WILDCARD_ACTIONS).isYes(), value(Columns.MINIFIED).isYes()),
                lines,
                new PracticeSettings(
                        value(Columns.KEY_AGE_DAYS),
                        value(Columns.UNUSED_DAYS),
                        value(Columns.ROOT_USE_DAYS),
                        value(Columns.REVIEW_DAYS),
                        value(Columns.OVERLAP_DAYS),
                        value(Columns.STALE_DAYS)),
                new IdentityCenterSettings(
                        value(Columns.IDENTITY_SOURCE),
                        value(Columns.MFA_PROMPT),
                        value(Columns.INSTANCE_ARN),
                        value(Columns.IDENTITY_STORE),
                        value(Columns.REGION),
                        value(Columns.NAME_PATTERN),
                        value(Columns.FORECAST_ACCOUNTS)));
    }

    private void findItem(int row) {
        int position = Objects.requireNonNull(header.positions().get(Columns.ITEM));
        String name = sheet.shown(row, position).text();
        if (LINES.isHeader(name)) {
            lines.add(value(LINES, row));
            return;
        }
        Optional<Column<?>> item =
                ITEMS.stream()
                        .<Column<?>>map(Field::column)
                        .filter(column -> column.isHeader(name))
                        .findFirst();
        // The sheet also lists the other sheets, for people.
        if (item.isEmpty() && SheetName.read(name).isEmpty()) {
            problems.add(
                    Severity.WARNING,
                    sheet.name(),
                    row,
                    position,
                    Message.of("xlsx.problem.unknownItem", name.strip(), allowed()));
        }
        item.ifPresent(column -> rows.putIfAbsent(column, row));
    }

    private <V> V value(Column<V> item) {
        Integer row = rows.get(item);
        return row == null ? item.kind().absent() : value(item, row);
    }

    private <V> V value(Column<V> item, int row) {
        Integer position = Objects.requireNonNull(header.positions().get(Columns.VALUE));
        HeaderRow ofItem = new HeaderRow(header.row(), Map.of(item, position));
        return new RowCells(sheet, ofItem, row, references, problems).get(item);
    }

    private static Message allowed() {
        return Enumeration.of(
                Stream.concat(ITEMS.stream().<Column<?>>map(Field::column), Stream.of(LINES))
                        .map(Column::header)
                        .toList());
    }
}
