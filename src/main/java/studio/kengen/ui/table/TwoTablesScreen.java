package studio.kengen.ui.table;

import java.util.List;
import java.util.Optional;
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
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.Selection;

/// A screen with two tables, one below the other. What is selected is what is selected in the table used last.
public final class TwoTablesScreen implements Screen {
    private final List<TablePart<?>> parts;
    private final VBox view;
    private final ObjectProperty<Selection> selection =
            new SimpleObjectProperty<>(this, "selection", Selection.NONE);
    private TablePart<?> active;

    /// @param upperPart how much of the height the upper table takes
    /// @param main the table that gets the keyboard first
    public <U extends Row, L extends Row> TwoTablesScreen(
            ScreenContext context,
            ScreenTexts texts,
            String id,
            TableSpec<U> upper,
            TableSpec<L> lower,
            double upperPart,
            int main) {
        parts = List.of(part(context, texts, upper), part(context, texts, lower));
        active = parts.get(main);
        SplitPane split = new SplitPane();
        split.setOrientation(Orientation.VERTICAL);
        split.getStyleClass().add("table-split");
        split.getItems().addAll(headed(context, texts, upper, 0), headed(context, texts, lower, 1));
        split.setDividerPositions(upperPart);
        VBox.setVgrow(split, Priority.ALWAYS);
        view = new VBox(new ScreenHead(context.messages(), texts, id), split);
        view.getStyleClass().add("screen");
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

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<Selection> selection() {
        return selection;
    }

    @Override
    public void reveal(RowId row, String field) {
        parts.stream()
                .filter(part -> part.has(row))
                .findFirst()
                .ifPresent(part -> {
                    activate(part);
                    part.grid().show(row, field);
                });
    }

    @Override
    public void focus() {
        active.grid().requestFocus();
    }

    @Override
    public Optional<Grid<?>> activeGrid() {
        return Optional.of(active.grid());
    }

    @Override
    public void find() {
        active.find();
    }
}
