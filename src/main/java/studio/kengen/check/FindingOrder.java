package studio.kengen.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;

/// The order in which people read findings: by table, row, and then the worst first.
public final class FindingOrder {
    private FindingOrder() {}

    /// The order of the findings of a project.
    public static Comparator<Finding> of(Project project) {
        Map<RowId, Integer> rows = new HashMap<>();
        for (Table table : Table.all()) {
            project.rows(table).forEach(row -> rows.put(row.id(), rows.size() + 1));
        }
        return Comparator.comparing((Finding finding) -> finding.place().table())
                .thenComparing(finding -> rows.getOrDefault(finding.place().row(), 0))
                .thenComparing(Finding::severity);
    }
}
