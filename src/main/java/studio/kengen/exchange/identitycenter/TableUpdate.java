package studio.kengen.exchange.identitycenter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;

/// The rows of a table while they are brought up to date.
final class TableUpdate<R extends Row> {
    private final Table table;
    private final Map<RowId, R> before = new LinkedHashMap<>();
    private final Map<RowId, R> rows = new LinkedHashMap<>();
    private final Iterator<RowId> ids;

    /// @param rows the rows as they are in `project`
    /// @param most so many are added at most
    TableUpdate(Project project, Table table, List<R> rows, int most) {
        this.table = table;
        rows.forEach(row -> before.put(row.id(), row));
        this.rows.putAll(before);
        ids = project.newIds(table, most).iterator();
    }

    /// The rows as they are now.
    Collection<R> rows() {
        return rows.values();
    }

    /// An id for a new row.
    RowId newId() {
        return ids.next();
    }

    /// Adds a row, or replaces the one with the same id.
    void put(R row) {
        rows.put(row.id(), row);
    }

    /// What changed, the new rows after all others.
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        List<Row> added = new ArrayList<>();
        rows.forEach((id, row) -> {
            R old = before.get(id);
            if (old == null) {
                added.add(row);
            } else if (!old.equals(row)) {
                changes.add(new Change.RowReplaced(table, old, row));
            }
        });
        if (!added.isEmpty()) {
            changes.add(new Change.RowsInserted(table, before.size(), added));
        }
        return changes;
    }
}
