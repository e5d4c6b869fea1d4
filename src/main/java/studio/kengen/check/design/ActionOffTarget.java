package studio.kengen.check.design;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.kengen.catalog.Action;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.area.RowExpansion;

/// ACTION_TAKES_NO_RESOURCE: an action that AWS allows on `*` only is named with a particular target.
/// ACTION_DOES_NOT_FIT_TARGET: no ARN of the target is of a type that the named action acts on.
/// ACTION_PATTERN_OFF_TARGET: that holds for every action that a pattern matches.
final class ActionOffTarget implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        for (RowExpansion<? extends ActionSelection> expansion : design.expansions()) {
            ActionSelection row = expansion.row();
            if (design.project().target(row.target()).isEmpty()) {
                continue;
            }
            Set<String> granted = new HashSet<>();
            expansion.grants().forEach(grant -> granted.add(grant.action().qualifiedName()));
            for (String named : row.actions()) {
                var actions = design.expander().namedActions(row, named);
                if (actions.stream().map(Action::qualifiedName).noneMatch(granted::contains)) {
                    report(report, row, named, actions);
                }
            }
        }
    }

    /// Names that mean no action are the business of [UnknownAction].
    private static void report(
            Report report, ActionSelection row, String named, List<Action> actions) {
        if (actions.size() > 1) {
            report.error(Report.row(row), "actions", "ACTION_PATTERN_OFF_TARGET", named);
        } else if (!actions.isEmpty()) {
            Action action = actions.getFirst();
            String code =
                    action.takesResource()
                            ? "ACTION_DOES_NOT_FIT_TARGET"
                            : "ACTION_TAKES_NO_RESOURCE";
            report.error(Report.row(row), "actions", code, action.qualifiedName());
        }
    }
}
