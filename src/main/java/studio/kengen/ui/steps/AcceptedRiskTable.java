package studio.kengen.ui.steps;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.Project;
import studio.kengen.design.Table;
import studio.kengen.i18n.DateText;
import studio.kengen.i18n.Message;
import studio.kengen.ui.grid.CellEditor;
import studio.kengen.ui.grid.GridColumn;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.ReferenceText;
import studio.kengen.ui.table.RowColumn;
import studio.kengen.ui.table.RowCopy;
import studio.kengen.ui.table.SuggestionList;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;
import studio.kengen.ui.table.Typed;

/// Table 4: the accepted risks.
final class AcceptedRiskTable {
    private AcceptedRiskTable() {}

    static TableSpec<AcceptedRisk> spec(TableContext context) {
        ColumnKit<AcceptedRisk> kit =
                new ColumnKit<>(context, "steps.acceptedRisks.", "steps.acceptedRisksHelp.");
        return new TableSpec<>(
                Table.ACCEPTED_RISKS,
                List.of(
                        kit.references(
                                "covers",
                                130,
                                ReferenceText.to(context, Table.NEEDED, Table.UNACCEPTABLE),
                                AcceptedRisk::covers),
                        kit.completed(
                                "owner",
                                180,
                                AcceptedRisk::owner,
                                (_, typed) -> owners(context.project(), typed)),
                        kit.text("reason", 480, AcceptedRisk::reason),
                        reviewDate(context, kit)),
                id -> new AcceptedRisk(id, List.of(), "", "", null));
    }

    private static RowColumn<AcceptedRisk> reviewDate(
            TableContext context, ColumnKit<AcceptedRisk> kit) {
        GridColumn<AcceptedRisk> column =
                kit.column("reviewDate", 130, row -> DateText.format(row.reviewDate()))
                        .withEditor(
                                new CellEditor.Completion<>((_, typed) -> dates(context, typed)))
                        .withOrder(
                                Comparator.comparing(
                                        AcceptedRisk::reviewDate,
                                        Comparator.nullsLast(Comparator.naturalOrder())));
        return new RowColumn<>(
                column,
                (row, typed) -> {
                    Optional<LocalDate> date = DateText.parse(typed);
                    return typed.isBlank() || date.isPresent()
                            ? Typed.accepted(RowCopy.with(row, "reviewDate", date.orElse(null)))
                            : Typed.refused(row, Message.of("steps.refused.date", typed.strip()));
                });
    }

    private static List<Suggestion> dates(TableContext context, String typed) {
        return SuggestionList.matching(
                IntStream.of(3, 6, 12)
                        .mapToObj(months ->
                                new Suggestion(
                                        context.today().plusMonths(months).toString(),
                                        context.messages().text("steps.date.inMonths", months))),
                typed);
    }

    private static List<Suggestion> owners(Project project, String typed) {
        Stream<String> known =
                project.acceptedRisks().stream()
                        .map(AcceptedRisk::owner)
                        .filter(owner -> !owner.isEmpty())
                        .distinct();
        return SuggestionList.matching(known.map(Suggestion::of), typed);
    }
}
