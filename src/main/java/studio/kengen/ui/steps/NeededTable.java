package studio.kengen.ui.steps;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.Impact;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.ReferenceText;
import studio.kengen.ui.table.RowColumn;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;
import studio.kengen.ui.wording.ClosedSet;

/// Table 1: the permissions that the system needs.
final class NeededTable {
    private NeededTable() {}

    static TableSpec<NeededPermission> spec(TableContext context) {
        ColumnKit<NeededPermission> kit =
                new ColumnKit<>(context, "steps.needed.", "steps.neededHelp.");
        SelectionColumns<NeededPermission> selection = SelectionColumns.of(context, kit);
        ReferenceText sources = ReferenceText.to(context, Table.SOURCES);
        return new TableSpec<>(
                Table.NEEDED,
                List.of(
                        kit.reference(
                                "source",
                                140,
                                sources,
                                NeededPermission::source,
                                (_, typed) -> sources.suggestions(typed)),
                        selection.service(),
                        selection.accessLevels(),
                        selection.actions(),
                        selection.target(),
                        impact(context, kit),
                        kit.conditions(220, NeededPermission::conditions, List::of),
                        kit.text("note", 240, NeededPermission::note)),
                NeededTable::empty);
    }

    private static NeededPermission empty(RowId id) {
        return new NeededPermission(
                id, RowId.NONE, "", Set.of(), List.of(), RowId.NONE, List.of(), "");
    }

    /// The worst impact that the row meets, as Table 3-2 says.
    private static RowColumn<NeededPermission> impact(
            TableContext context, ColumnKit<NeededPermission> kit) {
        RowColumn<NeededPermission> column =
                kit.derived(
                        "impact",
                        110,
                        row -> ClosedSet.IMPACT.name(context.messages(), impact(context, row)));
        return new RowColumn<>(
                column.shown()
                        .withLook(row -> kit.impactLook(impact(context, row)))
                        .withOrder(
                                Comparator.comparing(
                                        row -> impact(context, row),
                                        Comparator.nullsLast(Comparator.naturalOrder()))),
                column.typed());
    }

    private static @Nullable Impact impact(TableContext context, NeededPermission row) {
        Optional<RequestedPermission> requested = context.requested(row.id());
        return requested.flatMap(RequestedPermission::impact).orElse(null);
    }
}
