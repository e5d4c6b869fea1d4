package studio.kengen.ui.steps;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import studio.kengen.control.ConfigRule;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.Control;
import studio.kengen.design.Method;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.ui.grid.CellLook;
import studio.kengen.ui.grid.Suggestion;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.ReferenceText;
import studio.kengen.ui.table.RowColumn;
import studio.kengen.ui.table.SuggestionList;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;
import studio.kengen.ui.wording.ClosedSet;

/// Table 4: the controls.
final class ControlTable {
    private ControlTable() {}

    static TableSpec<Control> spec(TableContext context) {
        ColumnKit<Control> kit = new ColumnKit<>(context, "steps.controls.", "steps.controlsHelp.");
        ReferenceText sources = ReferenceText.to(context, Table.SOURCES);
        return new TableSpec<>(
                Table.CONTROLS,
                List.of(
                        kit.references(
                                "covers",
                                130,
                                ReferenceText.to(context, Table.NEEDED, Table.UNACCEPTABLE),
                                Control::covers),
                        method(context, kit),
                        kit.completed(
                                "mechanism",
                                320,
                                Control::mechanism,
                                (row, typed) -> mechanisms(context, row, typed)),
                        kit.conditions(260, Control::conditions, row -> covered(context, row)),
                        kit.reference(
                                "mediator",
                                150,
                                sources,
                                Control::mediator,
                                (_, typed) -> sources.suggestions(typed)),
                        kit.text("note", 260, Control::note)),
                id -> new Control(id, List.of(), Method.CONDITION, "", List.of(), RowId.NONE, ""));
    }

    /// The method with its number, as the method's articles count them.
    private static RowColumn<Control> method(TableContext context, ColumnKit<Control> kit) {
        RowColumn<Control> column = kit.choice("method", 160, ClosedSet.METHOD, Control::method);
        return new RowColumn<>(
                column.shown()
                        .withLook(row -> CellLook.of(numbered(context, row.method())))
                        .withOrder(Comparator.comparing(Control::method)),
                column.typed());
    }

    private static String numbered(TableContext context, Method method) {
        return method.number() + " " + ClosedSet.METHOD.name(context.messages(), method);
    }

    /// The rows of Tables 1 and 3-1 that a control covers.
    private static List<ActionSelection> covered(TableContext context, Control control) {
        return control.covers().stream()
                .flatMap(id -> context.project().find(id).stream())
                .filter(ActionSelection.class::isInstance)
                .map(ActionSelection.class::cast)
                .toList();
    }

    /// What other controls of the method use, and what the studio knows for it.
    private static List<Suggestion> mechanisms(TableContext context, Control row, String typed) {
        Stream<String> used =
                context.project().controls().stream()
                        .filter(control -> control.method() == row.method())
                        .map(Control::mechanism)
                        .filter(mechanism -> !mechanism.isEmpty());
        Stream<String> known =
                row.method() == Method.AUTO_REMEDIATION
                        ? ControlKnowledge.bundled().configRules().stream()
                                .map(ConfigRule::identifier)
                        : Stream.empty();
        return SuggestionList.matching(
                Stream.concat(used, known).distinct().map(Suggestion::of), typed);
    }
}
