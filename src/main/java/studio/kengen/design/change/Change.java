package studio.kengen.design.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import studio.kengen.design.Project;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.Row;
import studio.kengen.design.Table;

/// One change of a project. Applying a change and then its inverse gives back an equal project.
public sealed interface Change {
    /// The project with this change made.
    ///
    /// @throws IndexOutOfBoundsException where the project has not the rows that the change speaks of
    Project applyTo(Project project);

    /// The change that takes this one back.
    Change inverse();

    /// Rows put in, the first of them at index `at`.
    record RowsInserted(Table table, int at, List<Row> rows) implements Change {
        public RowsInserted {
            rows = List.copyOf(rows);
        }

        @Override
        public Project applyTo(Project project) {
            List<Row> changed = new ArrayList<>(project.rows(table));
            changed.addAll(at, rows);
            return project.withRows(table, changed);
        }

        @Override
        public Change inverse() {
            return new RowsRemoved(table, at, rows);
        }
    }

    /// Neighbouring rows taken out, the first of them at index `at`.
    record RowsRemoved(Table table, int at, List<Row> rows) implements Change {
        public RowsRemoved {
            rows = List.copyOf(rows);
        }

        @Override
        public Project applyTo(Project project) {
            List<Row> changed = new ArrayList<>(project.rows(table));
            changed.subList(at, at + rows.size()).clear();
            return project.withRows(table, changed);
        }

        @Override
        public Change inverse() {
            return new RowsInserted(table, at, rows);
        }
    }

    /// One row edited; both versions have the same id.
    record RowReplaced(Table table, Row before, Row after) implements Change {
        public RowReplaced {
            if (!before.id().equals(after.id())) {
                throw new IllegalArgumentException(before.id() + " became " + after.id());
            }
        }

        @Override
        public Project applyTo(Project project) {
            List<Row> changed = new ArrayList<>(project.rows(table));
            changed.set(indexOfBefore(changed), after);
            return project.withRows(table, changed);
        }

        private int indexOfBefore(List<Row> rows) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).id().equals(before.id())) {
                    return i;
                }
            }
            throw new IndexOutOfBoundsException("no row " + before.id() + " in " + table);
        }

        @Override
        public Change inverse() {
            return new RowReplaced(table, after, before);
        }
    }

    /// `count` neighbouring rows moved, so that the first of them ends at index `to`.
    record RowsMoved(Table table, int from, int count, int to) implements Change {
        @Override
        public Project applyTo(Project project) {
            List<Row> changed = new ArrayList<>(project.rows(table));
            if (from < to) {
                Collections.rotate(changed.subList(from, to + count), -count);
            } else {
                Collections.rotate(changed.subList(to, from + count), count);
            }
            return project.withRows(table, changed);
        }

        @Override
        public Change inverse() {
            return new RowsMoved(table, to, count, from);
        }
    }

    /// The project's name, note or settings changed.
    record DetailsChanged(ProjectDetails before, ProjectDetails after) implements Change {
        @Override
        public Project applyTo(Project project) {
            return project.withDetails(after);
        }

        @Override
        public Change inverse() {
            return new DetailsChanged(after, before);
        }
    }
}
