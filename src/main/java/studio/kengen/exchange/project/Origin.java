package studio.kengen.exchange.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;

/// What a file held, so that saving writes back what the studio does not understand.
///
/// Rows are kept by id even after they were deleted: undo may bring them back.
///
/// @param project the file's outermost object
/// @param parts the objects in its fields for what is no table
/// @param rows the rows
/// @param strays what is no row, by the table it was found in
record Origin(
        ObjectOrigin project,
        Map<DetailsPart, ObjectOrigin> parts,
        Map<RowId, ObjectOrigin> rows,
        Map<Table, List<StrayRow>> strays) {
    /// The origin of a project that was in no file.
    static final Origin NONE = new Origin(ObjectOrigin.NONE, Map.of(), Map.of(), Map.of());

    ObjectOrigin part(DetailsPart part) {
        return parts.getOrDefault(part, ObjectOrigin.NONE);
    }

    ObjectOrigin row(RowId id) {
        return rows.getOrDefault(id, ObjectOrigin.NONE);
    }

    List<StrayRow> strays(Table table) {
        return strays.getOrDefault(table, List.of());
    }

    /// This origin without the unreadable values that `saved` has replaced.
    Origin afterSaving(Project saved) {
        Map<RowId, ObjectOrigin> left = new HashMap<>(rows);
        left.replaceAll((id, row) ->
                saved.find(id).map(now -> row.afterSaving(() -> RowWriter.write(now))).orElse(row));
        Map<DetailsPart, ObjectOrigin> partsLeft = new HashMap<>(parts);
        partsLeft.replaceAll((part, found) -> found.afterSaving(() -> part.write(saved.details())));
        return new Origin(
                project.afterSaving(() -> ProjectWriter.tree(saved, NONE)),
                partsLeft,
                left,
                strays);
    }

    /// Whether what `problem` speaks of still stands in the file.
    boolean isUnreadable(ProjectProblem problem) {
        String field = problem.field();
        if (problem.row() != null) {
            return field != null && row(problem.row()).unreadable().contains(field);
        }
        if (problem.table() != null) {
            return true;
        }
        return field != null
                && (project.unreadable().contains(field)
                        || parts.values().stream()
                                .anyMatch(part -> part.unreadable().contains(field)));
    }
}
