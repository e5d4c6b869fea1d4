package studio.kengen.check.design;

import studio.kengen.check.FindingCollector;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Row;

/// What checks of a design found.
final class Report extends FindingCollector {
    Report() {
        super("check.design.");
    }

    /// The row of a selection: every selection is one.
    static Row row(ActionSelection selection) {
        return selection instanceof NeededPermission needed ? needed : (Row) selection;
    }
}
