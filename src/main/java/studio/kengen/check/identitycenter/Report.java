package studio.kengen.check.identitycenter;

import studio.kengen.check.Finding;
import studio.kengen.check.FindingCollector;
import studio.kengen.check.Place;
import studio.kengen.check.Severity;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;

/// What checks of a plan for IAM Identity Center found.
final class Report extends FindingCollector {
    private final RowNames names;

    Report(RowNames names) {
        super("check.identitycenter.");
        this.names = names;
    }

    /// What people call a row.
    String name(RowId row) {
        return names.name(row);
    }

    /// About what a policy says that stands in a cell.
    ///
    /// @param code what the checks of policies call it
    void ofPolicy(
            Row row,
            String field,
            Severity severity,
            String code,
            int line,
            int column,
            Message message) {
        add(
                new Finding(
                        code,
                        severity,
                        new Place(Table.of(row), row.id(), field),
                        Message.of("check.identitycenter.inPolicy", line, column, message)));
    }

    /// About a table as a whole.
    void table(Severity severity, Table table, String code, Object... arguments) {
        add(severity, Place.of(table), code, arguments);
    }

    /// About a setting of IAM Identity Center.
    void setting(Severity severity, String setting, String code, Object... arguments) {
        add(severity, Place.ofIdentityCenter(setting), code, arguments);
    }
}
