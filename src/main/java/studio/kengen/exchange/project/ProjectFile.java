package studio.kengen.exchange.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;

/// A project with what its file holds besides: unknown keys and values that could not be read. Immutable.
///
/// [ProjectWriter] needs it to write back everything that the studio does not understand.
public final class ProjectFile {
    private final Project project;
    private final List<ProjectProblem> problems;
    private final Origin origin;

    ProjectFile(Project project, List<ProjectProblem> problems, Origin origin) {
        this.project = project;
        this.problems = List.copyOf(problems);
        this.origin = origin;
    }

    /// A project that comes from no file.
    public static ProjectFile of(Project project) {
        return new ProjectFile(project, List.of(), Origin.NONE);
    }

    /// The project as it was read.
    public Project project() {
        return project;
    }

    /// What could not be understood, in the order of the file; empty where all is well.
    public List<ProjectProblem> problems() {
        return problems;
    }

    /// Where the rows of the project stand in the file, as JSON pointers: `/needed/3`.
    public Map<RowId, String> rowPointers() {
        Map<RowId, String> pointers = new HashMap<>();
        for (Table table : Table.all()) {
            List<Row> rows = project.rows(table);
            var strays = StrayRow.byAnchor(origin.strays(table), rows);
            int index = strays.getOrDefault(RowId.NONE, List.of()).size();
            for (Row row : rows) {
                pointers.put(row.id(), "/" + table.key() + "/" + index);
                index += 1 + strays.getOrDefault(row.id(), List.of()).size();
            }
        }
        return pointers;
    }

    /// This file after `saved` was written to it: an unreadable value that the user has replaced is forgotten, so that
    /// it does not come back when the field is emptied later.
    public ProjectFile afterSaving(Project saved) {
        Origin left = origin.afterSaving(saved);
        List<ProjectProblem> open =
                problems.stream().filter(problem -> left.isUnreadable(problem)).toList();
        return new ProjectFile(saved, open, left);
    }

    Origin origin() {
        return origin;
    }
}
