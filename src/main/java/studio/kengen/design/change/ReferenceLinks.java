package studio.kengen.design.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.RowReferences;
import studio.kengen.design.Table;

/// Keeps references in step with the rows that they lead to.
///
/// A reference to a row that does not exist holds the name that somebody typed. When a row gets that name, the reference
/// is linked to it. When a row is deleted, its name stays in the references, so that the reader sees what is missing;
/// Table 4 merely no longer covers it.
public final class ReferenceLinks {
    private static final List<Table> CALLED_BY_THEIR_PLACE =
            List.of(Table.NEEDED, Table.UNACCEPTABLE);

    private final Project before;
    private final Project after;
    private final RowNames namesBefore;
    private final RowNames namesAfter;

    private ReferenceLinks(Project before, Project after) {
        this.before = before;
        this.after = after;
        this.namesBefore = RowNames.of(before);
        this.namesAfter = RowNames.of(after);
    }

    /// The same step, with the references changed that follow from it.
    public static ChangeSet withLinks(ChangeSet step, Project project) {
        List<Change> all = new ArrayList<>(step.changes());
        all.addAll(new ReferenceLinks(project, step.applyTo(project)).changes());
        return new ChangeSet(step.label(), all);
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Table table : Table.all()) {
            for (Row row : after.rows(table)) {
                Row linked = RowReferences.mapped(row, this::linked);
                if (!linked.equals(row)) {
                    changes.add(new Change.RowReplaced(table, row, linked));
                }
            }
        }
        return changes;
    }

    private Optional<RowId> linked(List<Table> tables, RowId id) {
        if (after.find(id).isPresent()) {
            return Optional.of(id);
        }
        if (tables.equals(CALLED_BY_THEIR_PLACE)) {
            return before.find(id).isPresent() ? Optional.empty() : Optional.of(id);
        }
        RowId name = new RowId(namesBefore.name(id));
        return Optional.of(newlyNamed(tables, name.value()).orElse(name));
    }

    private Optional<RowId> newlyNamed(List<Table> tables, String name) {
        return tables.stream()
                .filter(table -> namesBefore.find(table, name).isEmpty())
                .flatMap(table -> namesAfter.find(table, name).stream())
                .findFirst();
    }
}
