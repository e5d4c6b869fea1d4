package studio.kengen.ui.steps;

import java.util.List;
import java.util.stream.Collectors;
import studio.kengen.design.Coverage;
import studio.kengen.design.RowId;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.grid.CellLook;
import studio.kengen.ui.table.TableContext;

/// What became of the danger in a row of Table 3-2.
sealed interface Handling {
    /// The row neither meets B nor has a part in reaching it.
    record NotNeeded() implements Handling {}

    /// It meets B or has a part in reaching it, and nobody has done anything about it.
    record Open() implements Handling {}

    /// Controls cover it.
    ///
    /// @param methods their methods' numbers, each once, ascending
    record Controlled(List<Integer> methods) implements Handling {}

    /// Somebody has accepted the risk.
    record Accepted() implements Handling {}

    /// It has a part in reaching B, and another row that the way needs is covered.
    record CoveredElsewhere() implements Handling {}

    static Handling of(RequestedPermission row, TableContext context) {
        RowId id = row.row().id();
        boolean meetsB = row.meetsB(context.threshold());
        if (!meetsB && !context.reach().reachesB(id, context.threshold())) {
            return new NotNeeded();
        }
        Coverage coverage = context.coverage();
        if (!coverage.controls(id).isEmpty()) {
            return new Controlled(
                    coverage.controls(id).stream()
                            .map(control -> control.method().number())
                            .distinct()
                            .sorted()
                            .toList());
        }
        if (coverage.covers(id)) {
            return new Accepted();
        }
        return meetsB || !context.reach().open(id).isEmpty() ? new Open() : new CoveredElsewhere();
    }

    default String text(Messages messages) {
        return switch (this) {
            case NotNeeded _ -> "";
            case Open _ -> messages.text("steps.handling.open");
            case Accepted _ -> messages.text("steps.handling.accepted");
            case CoveredElsewhere _ -> messages.text("steps.handling.elsewhere");
            case Controlled(var methods) ->
                    messages.text(
                            "steps.handling.controlled",
                            methods.stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", ")));
        };
    }

    default CellLook look(Messages messages) {
        return switch (this) {
            case NotNeeded _ -> CellLook.of("");
            case Open _ -> new CellLook("○", text(messages), "handling-open", "");
            case Accepted _, Controlled _, CoveredElsewhere _ ->
                    new CellLook("✓", text(messages), "handling-done", "");
        };
    }
}
