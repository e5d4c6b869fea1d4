package studio.kengen.check.design;

import studio.kengen.design.AccessTarget;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.area.RowExpansion;

/// NOTHING_SELECTED: a row with neither an access level nor an action. STANDS_FOR_NOTHING: a row whose levels have no
/// action that can act on its target.
final class NothingSelected implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        for (RowExpansion<? extends ActionSelection> expansion : design.expansions()) {
            ActionSelection row = expansion.row();
            if (row.accessLevels().isEmpty() && row.actions().isEmpty()) {
                report.error(Report.row(row), "actions", "NOTHING_SELECTED");
            } else if (expansion.grants().isEmpty()
                    && row.actions().isEmpty()
                    && isUnderstood(design, row)) {
                report.error(Report.row(row), "accessLevels", "STANDS_FOR_NOTHING");
            }
        }
    }

    private static boolean isUnderstood(Design design, ActionSelection row) {
        return design.catalog().service(row.service()).isPresent()
                && (row.target().equals(AccessTarget.WHOLE_SERVICE)
                        || design.project().target(row.target()).isPresent());
    }
}
