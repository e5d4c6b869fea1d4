package studio.kengen.ui.steps;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.grid.CellEditor;
import studio.kengen.ui.grid.CellLook;
import studio.kengen.ui.grid.GridColumn;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.ReferenceText;
import studio.kengen.ui.table.RowColumn;
import studio.kengen.ui.table.RowCopy;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.Typed;
import studio.kengen.ui.wording.AccessLevels;
import studio.kengen.ui.wording.ClosedSet;

/// The columns that Tables 1 and 3-1 share: service, access levels, named actions and target.
record SelectionColumns<R extends Row & ActionSelection>(
        TableContext context, ColumnKit<R> kit, CatalogSuggestions catalog) {
    static <R extends Row & ActionSelection> SelectionColumns<R> of(
            TableContext context, ColumnKit<R> kit) {
        return new SelectionColumns<>(
                context, kit, new CatalogSuggestions(context.catalog(), context.messages()));
    }

    RowColumn<R> service() {
        return kit.completed(
                "service",
                86,
                ActionSelection::service,
                (_, typed) -> catalog.services(TargetTable.usedServices(context.project()), typed));
    }

    /// Letters in the cell, AWS's names where it is edited and copied.
    RowColumn<R> accessLevels() {
        Messages messages = context.messages();
        List<Suggestion> levels =
                Stream.of(AccessLevel.values())
                        .map(level -> new Suggestion(level.awsName(), detail(messages, level)))
                        .toList();
        GridColumn<R> column =
                kit.column("accessLevels", 76, row -> AccessLevels.text(row.accessLevels()))
                        .withEditor(new CellEditor.Checklist<>(levels, AccessLevels.SEPARATOR))
                        .withLook(row -> look(row.accessLevels()))
                        .withOrder(
                                Comparator.comparing(
                                        row -> AccessLevels.letters(row.accessLevels())));
        return new RowColumn<>(column, SelectionColumns::withAccessLevels);
    }

    /// The letter, and the name where the language has another one.
    private static String detail(Messages messages, AccessLevel level) {
        String name = ClosedSet.ACCESS_LEVEL.name(messages, level);
        return name.equals(level.awsName())
                ? String.valueOf(level.letter())
                : level.letter() + " · " + name;
    }

    private CellLook look(Set<AccessLevel> levels) {
        return new CellLook(
                "",
                AccessLevels.letters(levels),
                "access-levels",
                AccessLevels.names(context.messages(), levels));
    }

    private static <R extends Row> Typed<R> withAccessLevels(R row, String typed) {
        return AccessLevels.parse(typed)
                .map(levels -> Typed.accepted(RowCopy.with(row, "accessLevels", levels)))
                .orElseGet(() ->
                        Typed.refused(row, Message.of("steps.refused.accessLevel", typed.strip())));
    }

    RowColumn<R> actions() {
        return kit.list(
                "actions",
                180,
                ActionSelection::actions,
                (row, typed) -> catalog.actions(row.service(), row.accessLevels(), typed));
    }

    /// The target, with `*` for the service as a whole.
    RowColumn<R> target() {
        ReferenceText targets = ReferenceText.to(context, Table.TARGETS);
        String wholeService = context.messages().text("steps.target.wholeService");
        RowColumn<R> column =
                kit.reference(
                        "target",
                        130,
                        targets,
                        ActionSelection::target,
                        (row, typed) ->
                                targets.targetSuggestions(row.service(), wholeService, typed));
        return new RowColumn<>(
                column.shown().withLook(row -> targetLook(targets, row, wholeService)),
                column.typed());
    }

    private static CellLook targetLook(
            ReferenceText targets, ActionSelection row, String wholeService) {
        boolean whole = row.target().equals(AccessTarget.WHOLE_SERVICE);
        return new CellLook("", targets.one(row.target()), "", whole ? wholeService : "");
    }
}
