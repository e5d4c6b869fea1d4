package studio.kengen.ui.steps;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.Control;
import studio.kengen.design.Method;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.DateText;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.control.ControlsScreen;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.shell.DetailLine;
import studio.kengen.ui.shell.DetailSection;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.ClosedSet;

/// What of Table 4 covers a row, and what more can be done about it.
record CoverageLines(Derived derived, ScreenContext context) {
    /// The controls and accepted risks of a row.
    ///
    /// @param wanted whether a control or an accepted risk is called for
    DetailSection section(RowId row, boolean wanted) {
        List<DetailLine> lines = new ArrayList<>();
        derived.coverage().controls(row).forEach(control -> add(control, text(control), lines));
        derived.coverage().acceptedRisks(row).forEach(risk -> add(risk, text(risk), lines));
        if (wanted) {
            if (lines.isEmpty()) {
                lines.add(new DetailLine.Muted(messages().text("steps.details.uncovered")));
            }
            lines.add(
                    new DetailLine.Offer(
                            messages().text("steps.details.chooseControl"),
                            () -> context.navigation().go(Place.row(ControlsScreen.ID, row))));
            lines.add(
                    new DetailLine.Offer(
                            messages().text("steps.details.addControl"), () -> addControl(row)));
            lines.add(
                    new DetailLine.Offer(
                            messages().text("steps.details.acceptRisk"), () -> acceptRisk(row)));
        }
        return new DetailSection(messages().text("steps.details.controls"), lines);
    }

    private void add(Row row, String text, List<DetailLine> lines) {
        context.navigation()
                .placeOf(row)
                .ifPresent(place -> lines.add(new DetailLine.Link(null, text, place)));
    }

    private String text(Control control) {
        String method =
                control.method().number()
                        + " "
                        + ClosedSet.METHOD.name(messages(), control.method());
        return control.mechanism().isBlank() ? method : method + " · " + control.mechanism();
    }

    private String text(AcceptedRisk risk) {
        return messages()
                .text("steps.details.acceptedBy", risk.owner(), DateText.format(risk.reviewDate()));
    }

    private void addControl(RowId row) {
        RowId id = project().newId(Table.CONTROLS);
        add(
                new Control(id, List.of(row), Method.CONDITION, "", List.of(), RowId.NONE, ""),
                Message.of("steps.step.addControl", name(row)),
                "method");
    }

    private void acceptRisk(RowId row) {
        RowId id = project().newId(Table.ACCEPTED_RISKS);
        add(
                new AcceptedRisk(id, List.of(row), "", "", null),
                Message.of("steps.step.acceptRisk", name(row)),
                "owner");
    }

    private void add(Row added, Message label, String field) {
        Table table = Table.of(added);
        int end = project().rows(table).size();
        context.model()
                .apply(ChangeSet.of(label, new Change.RowsInserted(table, end, List.of(added))));
        context.navigation()
                .screenOf(table)
                .ifPresent(
                        entry -> context.navigation().go(new Place(entry.id(), added.id(), field)));
    }

    private Project project() {
        return context.model().project();
    }

    private String name(RowId row) {
        return context.model().names().name(row);
    }

    private Messages messages() {
        return context.messages();
    }
}
