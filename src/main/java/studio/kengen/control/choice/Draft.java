package studio.kengen.control.choice;

import java.util.ArrayList;
import java.util.List;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;

/// A project that is being changed, and the changes so far.
final class Draft {
    private final List<Change> changes = new ArrayList<>();
    private Project project;

    Draft(Project project) {
        this.project = project;
    }

    /// The project with the changes so far.
    Project project() {
        return project;
    }

    /// Adds a row at the end of its table.
    void add(Row row) {
        Table table = Table.of(row);
        make(new Change.RowsInserted(table, project.rows(table).size(), List.of(row)));
    }

    /// Adds a row below another one of its table.
    void addBelow(RowId above, Row row) {
        Table table = Table.of(row);
        make(new Change.RowsInserted(table, indexOf(table, above) + 1, List.of(row)));
    }

    /// Puts `after` in the place of the row with its id; nothing where they are equal.
    void replace(Row after) {
        Row before = project.find(after.id()).orElseThrow();
        if (!before.equals(after)) {
            make(new Change.RowReplaced(Table.of(after), before, after));
        }
    }

    void remove(Row row) {
        Table table = Table.of(row);
        make(new Change.RowsRemoved(table, indexOf(table, row.id()), List.of(row)));
    }

    /// The changes as one step.
    ChoiceOutcome outcome(Message label) {
        return changes.isEmpty()
                ? new ChoiceOutcome.Unchanged()
                : new ChoiceOutcome.Changed(new ChangeSet(label, changes));
    }

    private void make(Change change) {
        changes.add(change);
        project = change.applyTo(project);
    }

    private int indexOf(Table table, RowId id) {
        return project.rows(table).stream().map(Row::id).toList().indexOf(id);
    }
}
