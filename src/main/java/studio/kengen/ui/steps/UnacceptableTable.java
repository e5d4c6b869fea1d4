package studio.kengen.ui.steps;

import java.util.List;
import java.util.Set;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.UnacceptablePermission;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.ReferenceText;
import studio.kengen.ui.table.RowColumn;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;
import studio.kengen.ui.wording.ClosedSet;

/// Table 3-1: the permissions that are not acceptable.
final class UnacceptableTable {
    private UnacceptableTable() {}

    static TableSpec<UnacceptablePermission> spec(TableContext context) {
        ColumnKit<UnacceptablePermission> kit =
                new ColumnKit<>(context, "steps.unacceptable.", "steps.unacceptableHelp.");
        SelectionColumns<UnacceptablePermission> selection = SelectionColumns.of(context, kit);
        RowColumn<UnacceptablePermission> impact =
                kit.optionalChoice("impact", 120, ClosedSet.IMPACT, UnacceptablePermission::impact);
        return new TableSpec<>(
                Table.UNACCEPTABLE,
                List.of(
                        selection.service(),
                        selection.accessLevels(),
                        selection.actions(),
                        selection.target(),
                        kit.references(
                                "threats",
                                260,
                                ReferenceText.to(context, Table.THREATS),
                                UnacceptablePermission::threats),
                        kit.withImpactLook(impact, UnacceptablePermission::impact),
                        kit.text("note", 240, UnacceptablePermission::note)),
                UnacceptableTable::empty);
    }

    private static UnacceptablePermission empty(RowId id) {
        return new UnacceptablePermission(
                id, "", Set.of(), List.of(), RowId.NONE, List.of(), null, "");
    }
}
