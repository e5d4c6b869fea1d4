package studio.kengen.ui.steps;

import java.util.List;
import studio.kengen.design.Premise;
import studio.kengen.design.Table;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;

/// The premises of Table 2.
final class PremiseTable {
    private PremiseTable() {}

    static TableSpec<Premise> spec(TableContext context) {
        ColumnKit<Premise> kit = new ColumnKit<>(context, "steps.premises.", "steps.premisesHelp.");
        return new TableSpec<>(
                Table.PREMISES,
                List.of(kit.text("text", 800, Premise::text)),
                id -> new Premise(id, ""));
    }
}
