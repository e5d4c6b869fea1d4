package studio.kengen.check.identitycenter;

import studio.kengen.check.FindingCollector;
import studio.kengen.check.Place;
import studio.kengen.check.Severity;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.Table;

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

    /// About a table as a whole.
    void table(Severity severity, Table table, String code, Object... arguments) {
        add(severity, Place.of(table), code, arguments);
    }

    /// About a setting of IAM Identity Center.
    void setting(Severity severity, String setting, String code, Object... arguments) {
        add(severity, Place.ofIdentityCenter(setting), code, arguments);
    }
}
