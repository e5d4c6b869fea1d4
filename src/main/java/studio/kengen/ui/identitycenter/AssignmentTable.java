package studio.kengen.ui.identitycenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.kengen.design.Assignment;
import studio.kengen.design.OrganizationAccount;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.ui.grid.CellEditor;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.ReferenceText;
import studio.kengen.ui.table.RowColumn;
import studio.kengen.ui.table.RowCopy;
import studio.kengen.ui.table.SuggestionList;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;

/// The account assignments.
final class AssignmentTable {
    private AssignmentTable() {}

    static TableSpec<Assignment> spec(TableContext context) {
        ColumnKit<Assignment> kit =
                new ColumnKit<>(context, "planner.assignments.", "planner.assignmentsHelp.");
        ReferenceText principals = ReferenceText.to(context, Table.GROUPS, Table.USERS);
        ReferenceText sets = ReferenceText.to(context, Table.PERMISSION_SETS);
        return new TableSpec<>(
                Table.ASSIGNMENTS,
                List.of(
                        kit.reference(
                                "principal",
                                220,
                                principals,
                                Assignment::principal,
                                (_, typed) -> principals.suggestions(typed)),
                        kit.reference(
                                "permissionSet",
                                220,
                                sets,
                                Assignment::permissionSet,
                                (_, typed) -> sets.suggestions(typed)),
                        place(context, kit),
                        kit.text("note", 260, Assignment::note)),
                id -> new Assignment(id, RowId.NONE, RowId.NONE, RowId.NONE, ""));
    }

    /// An account by its name, or a unit by its path.
    private static RowColumn<Assignment> place(TableContext context, ColumnKit<Assignment> kit) {
        UnitPaths.Latest paths = new UnitPaths.Latest();
        return RowColumn.of(
                kit.column("place", 220, row -> paths.in(context.project()).path(row.place()))
                        .withEditor(
                                new CellEditor.Completion<>((_, typed) ->
                                        places(context, paths.in(context.project()), typed))),
                (row, typed) ->
                        RowCopy.with(
                                row, "place", parse(context, paths.in(context.project()), typed)));
    }

    private static RowId parse(TableContext context, UnitPaths paths, String typed) {
        return context.names()
                .find(Table.ACCOUNTS, typed)
                .or(() -> byNumber(context, typed))
                .or(() -> paths.find(typed))
                .orElseGet(() -> new RowId(typed.strip()));
    }

    private static Optional<RowId> byNumber(TableContext context, String typed) {
        String number = typed.strip();
        return number.isEmpty()
                ? Optional.empty()
                : context.project().accounts().stream()
                        .filter(account -> account.number().equals(number))
                        .map(OrganizationAccount::id)
                        .findFirst();
    }

    private static List<Suggestion> places(TableContext context, UnitPaths paths, String typed) {
        Stream<Suggestion> accounts =
                context.project().accounts().stream()
                        .map(account ->
                                new Suggestion(
                                        context.names().name(account.id()),
                                        (account.number() + "  " + paths.path(account.unit()))
                                                .strip()));
        Stream<Suggestion> units =
                paths.all().stream()
                        .map(path ->
                                new Suggestion(
                                        path,
                                        context.messages()
                                                .text("planner.assignments.everyAccount")));
        return SuggestionList.matching(Stream.concat(units, accounts), typed);
    }
}
