package studio.kengen.check.design;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.check.Finding;
import studio.kengen.check.Place;
import studio.kengen.check.Severity;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Row;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;

/// Collects findings. A finding's message is `check.design.<CODE>` with the given arguments.
final class Report {
    private final List<Finding> findings = new ArrayList<>();

    void error(Row row, String field, String code, Object... arguments) {
        add(Severity.ERROR, row, field, code, arguments);
    }

    void warning(Row row, String field, String code, Object... arguments) {
        add(Severity.WARNING, row, field, code, arguments);
    }

    void securityWarning(Row row, String field, String code, Object... arguments) {
        add(Severity.SECURITY_WARNING, row, field, code, arguments);
    }

    void suggestion(Row row, String field, String code, Object... arguments) {
        add(Severity.SUGGESTION, row, field, code, arguments);
    }

    /// The row of a selection: every selection is one.
    static Row row(ActionSelection selection) {
        return selection instanceof NeededPermission needed ? needed : (Row) selection;
    }

    List<Finding> findings() {
        return findings;
    }

    private void add(Severity severity, Row row, String field, String code, Object... arguments) {
        findings.add(
                new Finding(
                        code,
                        severity,
                        new Place(Table.of(row), row.id(), field),
                        Message.of("check.design." + code, arguments)));
    }
}
