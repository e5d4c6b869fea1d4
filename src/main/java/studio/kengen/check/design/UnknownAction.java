package studio.kengen.check.design;

import java.util.List;
import java.util.Optional;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Service;
import studio.kengen.check.Nearest;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.area.RowExpander;

/// UNKNOWN_ACTION: a named action that the catalogue has not; ACTION_PATTERN_MATCHES_NOTHING: a pattern for none.
final class UnknownAction implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        for (ActionSelection row : design.selections()) {
            for (String named : row.actions()) {
                String qualified = RowExpander.qualified(row, named);
                Optional<Service> service =
                        design.catalog().service(qualified.substring(0, qualified.indexOf(':')));
                if (!design.expander().namedActions(row, named).isEmpty()) {
                    continue;
                }
                if (isPattern(named)) {
                    report.error(
                            Report.row(row), "actions", "ACTION_PATTERN_MATCHES_NOTHING", named);
                } else if (service.isPresent()) {
                    List<String> names =
                            service.get().actions().stream().map(Action::name).toList();
                    report.error(
                            Report.row(row),
                            "actions",
                            "UNKNOWN_ACTION",
                            service.get().prefix(),
                            named,
                            Nearest.advice(named, names));
                } else if (named.indexOf(':') >= 0) {
                    report.error(Report.row(row), "actions", "ACTION_OF_UNKNOWN_SERVICE", named);
                }
            }
        }
    }

    private static boolean isPattern(String named) {
        return named.indexOf('*') >= 0 || named.indexOf('?') >= 0;
    }
}
