package studio.kengen.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.Change.RowReplaced;
import studio.kengen.design.change.Change.RowsInserted;
import studio.kengen.design.change.Change.RowsMoved;
import studio.kengen.design.change.Change.RowsRemoved;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.design.change.ReferenceLinks;
import studio.kengen.i18n.Message;
import studio.kengen.ui.grid.GridEdit;
import studio.kengen.ui.grid.RowTexts;

/// Turns what the user did to a grid into one undoable step.
///
/// References follow along: a row that gets the name which others were waiting for is linked to them, and a row that is
/// deleted leaves its name behind where it was referred to. See [ReferenceLinks].
public final class TableEdits<R extends Row> {
    /// What came of an edit.
    ///
    /// @param step the step to make; empty where nothing changes
    /// @param refusals why cells were left as they were
    public record Outcome(Optional<ChangeSet> step, List<Message> refusals) {}

    private final TableSpec<R> spec;
    private final Project project;
    private final List<Change> changes = new ArrayList<>();
    private final List<Message> refusals = new ArrayList<>();

    private TableEdits(TableSpec<R> spec, Project project) {
        this.spec = spec;
        this.project = project;
    }

    /// The step that `edit` means for `project`.
    public static <R extends Row> Outcome outcome(
            TableSpec<R> spec, Project project, GridEdit<R> edit) {
        TableEdits<R> edits = new TableEdits<>(spec, project);
        switch (edit) {
            case GridEdit.CellsSet<R> cells -> edits.setCells(cells);
            case GridEdit.RowsInserted<R> inserted ->
                    edits.insert(inserted.at(), inserted.count(), spec.empty());
            case GridEdit.RowsDuplicated<R> duplicated -> edits.duplicate(duplicated);
            case GridEdit.RowsDeleted<R> deleted -> edits.delete(deleted.rows());
            case GridEdit.RowsMoved<R> moved ->
                    edits.changes.add(
                            new RowsMoved(spec.table(), moved.from(), moved.count(), moved.to()));
        }
        return edits.outcome(edit.label());
    }

    private Outcome outcome(Message label) {
        if (changes.isEmpty()) {
            return new Outcome(Optional.empty(), refusals);
        }
        ChangeSet made = new ChangeSet(label, changes);
        ChangeSet linked = ReferenceLinks.withLinks(made, project);
        return new Outcome(Optional.of(linked), refusals);
    }

    private void setCells(GridEdit.CellsSet<R> cells) {
        Map<RowId, R> current = byId();
        for (RowTexts<R> texts : cells.changed()) {
            R before = current.get(texts.row().id());
            if (before != null) {
                R after = withTexts(before, texts.texts());
                if (!after.equals(before)) {
                    changes.add(new RowReplaced(spec.table(), before, after));
                }
            }
        }
        List<RowId> ids = project.newIds(spec.table(), cells.appended().size());
        List<Row> appended = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            appended.add(withTexts(spec.empty().apply(ids.get(i)), cells.appended().get(i)));
        }
        if (!appended.isEmpty()) {
            changes.add(
                    new RowsInserted(spec.table(), project.rows(spec.table()).size(), appended));
        }
    }

    private R withTexts(R row, Map<String, String> texts) {
        R changed = row;
        for (Map.Entry<String, String> cell : texts.entrySet()) {
            Optional<RowColumn<R>> column = spec.column(cell.getKey());
            if (column.isPresent()) {
                Typed<R> typed = column.get().typed().apply(changed, cell.getValue());
                typed.refusal().ifPresent(refusals::add);
                changed = typed.row();
            }
        }
        return changed;
    }

    private void insert(int at, int count, Function<RowId, R> row) {
        List<Row> rows = project.newIds(spec.table(), count).stream().<Row>map(row).toList();
        changes.add(new RowsInserted(spec.table(), at, rows));
    }

    private void duplicate(GridEdit.RowsDuplicated<R> duplicated) {
        List<RowId> ids = project.newIds(spec.table(), duplicated.rows().size());
        List<Row> copies = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            copies.add(RowCopy.with(duplicated.rows().get(i), "id", ids.get(i)));
        }
        changes.add(new RowsInserted(spec.table(), duplicated.at(), copies));
    }

    /// From the last to the first, so that the places of those above stay as they are; neighbours go together.
    private void delete(List<R> rows) {
        List<Row> all = project.rows(spec.table());
        Map<RowId, Integer> places = new LinkedHashMap<>();
        IntStream.range(0, all.size()).forEach(i -> places.put(all.get(i).id(), i));
        List<Integer> doomed =
                rows.stream()
                        .map(row -> places.getOrDefault(row.id(), -1))
                        .filter(place -> place >= 0)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        int end = 0;
        while (end < doomed.size()) {
            int start = end;
            while (end + 1 < doomed.size() && doomed.get(end + 1) == doomed.get(end) - 1) {
                end++;
            }
            int first = doomed.get(end);
            int last = doomed.get(start);
            changes.add(new RowsRemoved(spec.table(), first, all.subList(first, last + 1)));
            end++;
        }
    }

    private Map<RowId, R> byId() {
        return spec.rows(project).stream()
                .collect(Collectors.toMap(Row::id, Function.identity(), (first, _) -> first));
    }
}
