package studio.kengen.check.identitycenter;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.check.Finding;
import studio.kengen.check.Place;
import studio.kengen.check.Severity;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;

/// Collects findings. A finding's message is `check.identitycenter.<CODE>` with the given arguments.
final class Report {
    private final List<Finding> findings = new ArrayList<>();
    private final RowNames names;

    Report(RowNames names) {
        this.names = names;
    }

    /// What people call a row.
    String name(RowId row) {
        return names.name(row);
    }

    void error(Row row, String field, String code, Object... arguments) {
        add(Severity.ERROR, row, field, code, arguments);
    }

    void securityWarning(Row row, String field, String code, Object... arguments) {
        add(Severity.SECURITY_WARNING, row, field, code, arguments);
    }

    void warning(Row row, String field, String code, Object... arguments) {
        add(Severity.WARNING, row, field, code, arguments);
    }

    void suggestion(Row row, String field, String code, Object... arguments) {
        add(Severity.SUGGESTION, row, field, code, arguments);
    }

    /// About a table as a whole.
    void table(Severity severity, Table table, String code, Object... arguments) {
        add(severity, Place.of(table), code, arguments);
    }

    /// About a setting of IAM Identity Center.
    void setting(Severity severity, String setting, String code, Object... arguments) {
        add(severity, Place.ofIdentityCenter(setting), code, arguments);
    }

    List<Finding> findings() {
        return findings;
    }

    private void add(Severity severity, Row row, String field, String code, Object... arguments) {
        add(severity, new Place(Table.of(row), row.id(), field), code, arguments);
    }

    private void add(Severity severity, Place place, String code, Object... arguments) {
        findings.add(
                new Finding(
                        code,
                        severity,
                        place,
                        Message.of("check.identitycenter." + code, arguments)));
    }
}
