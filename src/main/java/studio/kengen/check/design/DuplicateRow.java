package studio.kengen.check.design;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.UnacceptablePermission;

/// DUPLICATE_ROW: a row of Table 1 or 3-1 says the same as an earlier one. DUPLICATE_NAME: two sources or two targets are
/// called the same, so that nobody can tell them apart.
final class DuplicateRow implements DesignCheck {
    @Override
    public void check(Design design, Report report) {
        Map<Object, RowId> said = new HashMap<>();
        for (NeededPermission row : design.project().needed()) {
            report(said, report, row, "actions", "DUPLICATE_ROW", content(row));
        }
        for (UnacceptablePermission row : design.project().unacceptable()) {
            report(said, report, row, "actions", "DUPLICATE_ROW", content(row));
        }
        Map<Object, RowId> sources = new HashMap<>();
        design.project().sources().forEach(row -> reportName(sources, report, row, row.name()));
        Map<Object, RowId> targets = new HashMap<>();
        design.project().targets().forEach(row -> reportName(targets, report, row, row.name()));
    }

    private static Object content(NeededPermission row) {
        return List.of(
                row.source(),
                row.service(),
                row.accessLevels(),
                row.actions(),
                row.target(),
                row.conditions());
    }

    private static Object content(UnacceptablePermission row) {
        return List.of(row.service(), row.accessLevels(), row.actions(), row.target());
    }

    private static void reportName(Map<Object, RowId> said, Report report, Row row, String name) {
        if (!name.isBlank()) {
            report(said, report, row, "name", "DUPLICATE_NAME", name.toLowerCase(Locale.ROOT));
        }
    }

    private static void report(
            Map<Object, RowId> said,
            Report report,
            Row row,
            String field,
            String code,
            Object content) {
        RowId first = said.putIfAbsent(content, row.id());
        if (first != null) {
            report.warning(row, field, code, first.value());
        }
    }
}
