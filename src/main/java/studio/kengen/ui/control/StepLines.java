package studio.kengen.ui.control;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.ControlChoice;
import studio.kengen.design.Method;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.design.RowNames;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.DateText;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.Condition;
import studio.kengen.policy.ConditionText;
import studio.kengen.ui.control.DiffLine.Kind;
import studio.kengen.ui.wording.ClosedSet;

/// What a step does to the rows of the tables, cell by cell.
final class StepLines {
    private final Messages messages;
    private final RowNames before;
    private final RowNames after;
    private final List<DiffLine> lines = new ArrayList<>();

    private StepLines(Messages messages, Project before, Project after) {
        this.messages = messages;
        this.before = RowNames.of(before);
        this.after = RowNames.of(after);
    }

    /// The lines for a step that leads from one project to another.
    static List<DiffLine> of(ChangeSet step, Project before, Project after, Messages messages) {
        StepLines changes = new StepLines(messages, before, after);
        step.changes().forEach(changes::add);
        return List.copyOf(changes.lines);
    }

    private void add(Change change) {
        switch (change) {
            case Change.RowsInserted(var table, _, var rows) ->
                    rows.forEach(row -> addWhole(table, row, Kind.ADDED, after));
            case Change.RowsRemoved(var table, _, var rows) ->
                    rows.forEach(row -> addWhole(table, row, Kind.REMOVED, before));
            case Change.RowReplaced(var table, var old, var now) -> addDifference(table, old, now);
            case Change.RowsMoved _, Change.DetailsChanged _ -> {
                // No choice moves rows or changes the project's details.
            }
        }
    }

    private void addWhole(Table table, Row row, Kind kind, RowNames names) {
        head(table, row, names);
        for (RecordComponent component : components(row)) {
            String text = text(value(component, row), names);
            if (!text.isEmpty()) {
                lines.add(new DiffLine(kind, cell(table, component, text)));
            }
        }
    }

    private void addDifference(Table table, Row old, Row now) {
        head(table, now, after);
        for (RecordComponent component : components(now)) {
            String was = text(value(component, old), before);
            String is = text(value(component, now), after);
            if (!was.equals(is)) {
                lines.add(new DiffLine(Kind.REMOVED, cell(table, component, was)));
                lines.add(new DiffLine(Kind.ADDED, cell(table, component, is)));
            }
        }
    }

    private void head(Table table, Row row, RowNames names) {
        lines.add(
                new DiffLine(
                        Kind.DOCUMENT,
                        messages.text("controls.table." + table.key())
                                + " · "
                                + names.name(row.id())));
    }

    private String cell(Table table, RecordComponent component, String text) {
        String name =
                component.getType().equals(ControlChoice.class)
                        ? messages.text("controls.step.choice")
                        : messages.text("steps." + table.key() + '.' + component.getName());
        return name + ": " + text;
    }

    private static List<RecordComponent> components(Row row) {
        return List.of(row.getClass().getRecordComponents()).stream()
                .filter(component -> !component.getName().equals("id"))
                .toList();
    }

    private static @Nullable Object value(RecordComponent component, Row row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("rows are public records", impossible);
        }
    }

    private String text(@Nullable Object value, RowNames names) {
        return switch (value) {
            case null -> "";
            case RowId id -> names.name(id);
            case Method method -> ClosedSet.METHOD.name(messages, method);
            case SourceKind kind -> ClosedSet.SOURCE_KIND.name(messages, kind);
            case AccessLevel level -> ClosedSet.ACCESS_LEVEL.name(messages, level);
            case Condition condition -> ConditionText.format(condition);
            case ControlChoice choice -> String.join(", ", choice.texts());
            case LocalDate date -> DateText.format(date);
            case Collection<?> values ->
                    values.stream()
                            .map(each -> text(each, names))
                            .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
