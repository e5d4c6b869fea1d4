package studio.kengen.design.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.i18n.Message;

/// A project that is being changed, and the changes so far: how a step of several changes is made.
public final class Draft {
    private final List<Change> changes = new ArrayList<>();
    private Project project;

    /// A draft without changes yet.
    public Draft(Project project) {
        this.project = project;
    }

    /// The project with the changes so far.
    public Project project() {
        return project;
    }

    /// Adds a row at the end of its table.
    public void add(Row row) {
        Table table = Table.of(row);
        make(new Change.RowsInserted(table, project.rows(table).size(), List.of(row)));
    }

    /// Adds a row below another one of its table.
    public void addBelow(RowId above, Row row) {
        Table table = Table.of(row);
        make(new Change.RowsInserted(table, indexOf(table, above) + 1, List.of(row)));
    }

    /// Puts `after` in the place of the row with its id; nothing where they are equal.
    public void replace(Row after) {
        Row before = project.find(after.id()).orElseThrow();
        if (!before.equals(after)) {
            make(new Change.RowReplaced(Table.of(after), before, after));
        }
    }

    /// Takes a row out of its table.
    public void remove(Row row) {
        Table table = Table.of(row);
        make(new Change.RowsRemoved(table, indexOf(table, row.id()), List.of(row)));
    }

    /// The changes as one step; empty where there are none.
    public Optional<ChangeSet> step(Message label) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(new ChangeSet(label, changes));
    }

    private void make(Change change) {
        changes.add(change);
        project = change.applyTo(project);
    }

    private int indexOf(Table table, RowId id) {
        return project.rows(table).stream().map(Row::id).toList().indexOf(id);
    }
}
