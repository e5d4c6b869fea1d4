package studio.kengen.ui.table;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.Selection;

/// Two tables, one below the other. What is selected is what is selected in the table used last.
public final class TablePair extends SplitPane {
    private final List<TablePart<?>> parts;
    private final ObjectProperty<Selection> selection =
            new SimpleObjectProperty<>(this, "selection", Selection.NONE);
    private TablePart<?> active;

    /// @param upperPart how much of the height the upper table takes
    /// @param main the table that gets the keyboard first
    public <U extends Row, L extends Row> TablePair(
            ScreenContext context,
            ScreenTexts texts,
            TableSpec<U> upper,
            TableSpec<L> lower,
            double upperPart,
            int main) {
        parts = List.of(part(context, texts, upper), part(context, texts, lower));
        active = parts.get(main);
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("table-split");
        getItems().addAll(headed(context, texts, upper, 0), headed(context, texts, lower, 1));
        setDividerPositions(upperPart);
        parts.forEach(this::watch);
    }

    private static <R extends Row> TablePart<R> part(
            ScreenContext context, ScreenTexts texts, TableSpec<R> spec) {
        return new TablePart<>(context, spec, texts.empties() + spec.table().key());
    }

    private Node headed(ScreenContext context, ScreenTexts texts, TableSpec<?> spec, int index) {
        Label title = new Label(context.messages().text(texts.parts() + spec.table().key()));
        title.getStyleClass().add("part-title");
        TablePart<?> part = parts.get(index);
        VBox.setVgrow(part, Priority.ALWAYS);
        VBox box = new VBox(title, part);
        box.getStyleClass().add("part");
        return box;
    }

    private void watch(TablePart<?> part) {
        part.grid()
                .focusWithinProperty()
                .addListener((_, _, within) -> {
                    if (within) {
                        activate(part);
                    }
                });
        part.selection()
                .addListener((_, _, selected) -> {
                    if (part.equals(active)) {
                        selection.set(selected);
                    }
                });
    }

    private void activate(TablePart<?> part) {
        active = part;
        selection.set(part.selection().getValue());
    }

    /// What is selected in the table used last.
    public ObservableValue<Selection> selection() {
        return selection;
    }

    /// Selects a row of either table; does nothing where neither has it.
    public void reveal(RowId row, String field) {
        parts.stream()
                .filter(part -> part.has(row))
                .findFirst()
                .ifPresent(part -> {
                    activate(part);
                    part.grid().show(row, field);
                });
    }

    /// Gives the keyboard to the table used last.
    public void focus() {
        active.grid().requestFocus();
    }

    /// The grid used last.
    public Grid<?> activeGrid() {
        return active.grid();
    }

    /// Puts the caret into the filter of the table used last.
    public void find() {
        active.find();
    }
}
