package studio.kengen.ui.identitycenter;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.kengen.design.AccessSource;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.policy.SizeMeasure;
import studio.kengen.ui.grid.CellEditor;
import studio.kengen.ui.grid.CellLook;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.grid.SuggestionProvider;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.ReferenceText;
import studio.kengen.ui.table.RowColumn;
import studio.kengen.ui.table.RowCopy;
import studio.kengen.ui.table.SuggestionList;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;

/// The permission sets.
final class PermissionSetTable {
    /// A session lasts from one hour to twelve. Source: IAM Identity Center user guide, set session duration.
    private static final int LONGEST_HOURS = 12;

    private PermissionSetTable() {}

    /// @param openPolicy shows the inline policy of a row where there is room for it
    static TableSpec<PermissionSet> spec(TableContext context, Consumer<PermissionSet> openPolicy) {
        ColumnKit<PermissionSet> kit =
                new ColumnKit<>(context, "planner.sets.", "planner.setsHelp.");
        return new TableSpec<>(
                Table.PERMISSION_SETS,
                List.of(
                        kit.text("name", 190, PermissionSet::name),
                        kit.text("description", 200, PermissionSet::description),
                        sources(context, kit),
                        lines(
                                kit,
                                "managedPolicies",
                                PermissionSet::managedPolicies,
                                (_, typed) -> ManagedPolicies.of(context.project(), typed)),
                        lines(
                                kit,
                                "customerPolicies",
                                PermissionSet::customerPolicies,
                                (_, typed) -> customerPolicies(context, typed)),
                        inlinePolicy(context, kit, openPolicy),
                        boundary(context, kit),
                        kit.completed(
                                "sessionDuration",
                                100,
                                PermissionSet::sessionDuration,
                                (_, typed) -> durations(context, typed)),
                        kit.text("relayState", 180, PermissionSet::relayState),
                        kit.list(
                                "tags",
                                160,
                                PermissionSet::tags,
                                (_, typed) -> used(context, PermissionSet::tags, typed)),
                        kit.text("note", 240, PermissionSet::note)),
                id -> PermissionSet.named(id, ""));
    }

    private static RowColumn<PermissionSet> boundary(
            TableContext context, ColumnKit<PermissionSet> kit) {
        RowColumn<PermissionSet> column =
                kit.completed(
                        "boundary",
                        180,
                        PermissionSet::boundary,
                        (_, typed) -> boundaries(context, typed));
        return new RowColumn<>(
                column.shown().withLook(row -> look(List.of(row.boundary()))), column.typed());
    }

    /// Only people sign in through permission sets.
    private static RowColumn<PermissionSet> sources(
            TableContext context, ColumnKit<PermissionSet> kit) {
        ReferenceText sources = ReferenceText.to(context, Table.SOURCES);
        RowColumn<PermissionSet> column =
                kit.references("sources", 170, sources, PermissionSet::sources);
        return new RowColumn<>(
                column.shown()
                        .withEditor(
                                new CellEditor.ListCompletion<>(
                                        (_, typed) -> people(context, typed),
                                        ReferenceText.SEPARATOR)),
                column.typed());
    }

    private static List<Suggestion> people(TableContext context, String typed) {
        return SuggestionList.matching(
                context.project().sources().stream()
                        .filter(source -> source.kind() == SourceKind.PERSON)
                        .map(AccessSource::id)
                        .map(id -> Suggestion.of(context.names().name(id))),
                typed);
    }

    /// Values one a line: ARNs are long, and names of policies may hold commas. Of AWS's own policies the cell shows the name,
    /// which the narrow cell would cut off behind an ARN that begins as all others do.
    private static RowColumn<PermissionSet> lines(
            ColumnKit<PermissionSet> kit,
            String id,
            Function<PermissionSet, List<String>> get,
            SuggestionProvider<PermissionSet> offers) {
        return RowColumn.of(
                kit.column(id, 190, row -> String.join("\n", get.apply(row)))
                        .withEditor(new CellEditor.Lines<>(offers))
                        .withLook(row -> look(get.apply(row))),
                (row, typed) ->
                        RowCopy.with(
                                row,
                                id,
                                typed.lines()
                                        .map(String::strip)
                                        .filter(line -> !line.isEmpty())
                                        .distinct()
                                        .toList()));
    }

    private static CellLook look(List<String> policies) {
        String arns = String.join("\n", policies);
        String names =
                policies.stream().map(ManagedPolicies::name).collect(Collectors.joining("\n"));
        return new CellLook("", names, "", names.equals(arns) ? "" : arns);
    }

    private static RowColumn<PermissionSet> inlinePolicy(
            TableContext context,
            ColumnKit<PermissionSet> kit,
            Consumer<PermissionSet> openPolicy) {
        return RowColumn.of(
                kit.column("inlinePolicy", 130, PermissionSet::inlinePolicy)
                        .withEditor(new CellEditor.Elsewhere<>(openPolicy))
                        .withLook(row -> policyLook(context, row)),
                (row, typed) -> RowCopy.with(row, "inlinePolicy", typed));
    }

    private static CellLook policyLook(TableContext context, PermissionSet row) {
        return row.inlinePolicy().isBlank()
                ? CellLook.of("")
                : new CellLook(
                        "{}",
                        context.messages()
                                .text(
                                        "planner.sets.policySize",
                                        SizeMeasure.CHARACTERS_WITHOUT_WHITE_SPACE.of(
                                                row.inlinePolicy())),
                        "",
                        "");
    }

    private static List<Suggestion> customerPolicies(TableContext context, String typed) {
        return used(context, PermissionSet::customerPolicies, typed);
    }

    private static List<Suggestion> boundaries(TableContext context, String typed) {
        Stream<Suggestion> known =
                context.project().permissionSets().stream()
                        .map(PermissionSet::boundary)
                        .filter(boundary -> !boundary.isEmpty())
                        .distinct()
                        .map(Suggestion::of);
        return SuggestionList.matching(
                Stream.concat(known, ManagedPolicies.of(context.project(), "").stream()).distinct(),
                typed);
    }

    private static List<Suggestion> durations(TableContext context, String typed) {
        return SuggestionList.matching(
                IntStream.rangeClosed(1, LONGEST_HOURS)
                        .mapToObj(hours ->
                                new Suggestion(
                                        "PT" + hours + "H",
                                        context.messages().text("planner.sets.hours", hours))),
                typed);
    }

    private static List<Suggestion> used(
            TableContext context,
            Function<PermissionSet, ? extends Collection<String>> get,
            String typed) {
        return SuggestionList.matching(
                context.project().permissionSets().stream()
                        .map(get)
                        .flatMap(Collection::stream)
                        .distinct()
                        .sorted()
                        .map(Suggestion::of),
                typed);
    }
}
