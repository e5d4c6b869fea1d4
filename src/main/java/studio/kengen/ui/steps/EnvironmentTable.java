package studio.kengen.ui.steps;

import java.util.List;
import studio.kengen.design.Environment;
import studio.kengen.design.Table;
import studio.kengen.ui.table.ColumnKit;
import studio.kengen.ui.table.RowColumn;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TableSpec;
import studio.kengen.ui.wording.ClosedSet;

/// The environments and their thresholds.
final class EnvironmentTable {
    private EnvironmentTable() {}

    static TableSpec<Environment> spec(TableContext context) {
        ColumnKit<Environment> kit =
                new ColumnKit<>(context, "steps.environments.", "steps.environmentsHelp.");
        RowColumn<Environment> threshold =
                kit.choice("threshold", 160, ClosedSet.IMPACT, Environment::threshold);
        return new TableSpec<>(
                Table.ENVIRONMENTS,
                List.of(
                        kit.text("name", 200, Environment::name),
                        kit.withImpactLook(threshold, Environment::threshold),
                        kit.text("note", 440, Environment::note)),
                id -> new Environment(id, "", Environment.DEFAULT_THRESHOLD, ""));
    }
}
