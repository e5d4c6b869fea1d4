package studio.kengen.ui.control;

import java.util.List;
import java.util.stream.Stream;
import studio.kengen.design.Row;
import studio.kengen.design.RowNames;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.wording.RowPhrase;

/// What a step does to the tables, a line for each row.
///
/// @param names of the rows as they are after the step
record StepLines(Messages messages, RowNames names) {
    List<DiffLine> of(ChangeSet step) {
        return step.changes().stream().flatMap(this::lines).toList();
    }

    private Stream<DiffLine> lines(Change change) {
        return switch (change) {
            case Change.RowsInserted(var table, var at, var rows) ->
                    rows.stream().map(row -> line(DiffLine.Kind.ADDED, table, row));
            case Change.RowsRemoved(var table, var at, var rows) ->
                    rows.stream().map(row -> line(DiffLine.Kind.REMOVED, table, row));
            case Change.RowReplaced(var table, var before, var after) ->
                    Stream.of(line(DiffLine.Kind.SAME, table, after));
            default -> Stream.empty();
        };
    }

    private DiffLine line(DiffLine.Kind kind, Table table, Row row) {
        return new DiffLine(
                kind,
                messages.text(
                        "controls.step.row",
                        messages.text("controls.table." + table.key()),
                        names.name(row.id()),
                        new RowPhrase(messages, names).of(row)));
    }
}
