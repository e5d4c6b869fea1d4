package studio.kengen.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.shell.Command;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.Selection;

/// A screen with one table.
public final class TableScreen implements Screen {
    private final TablePart<?> part;
    private final VBox view;

    public <R extends Row> TableScreen(
            ScreenContext context, ScreenTexts texts, String id, TableSpec<R> spec) {
        part = new TablePart<>(context, spec, texts.empties() + spec.table().key());
        VBox.setVgrow(part, Priority.ALWAYS);
        view = new VBox(new ScreenHead(context.messages(), texts, id), part);
        view.getStyleClass().add("screen");
    }

    /// Puts a button for a command above the table.
    ///
    /// @param labelKey what the button says, shorter than what the command is called
    public void add(Command command, String labelKey) {
        part.add(command, labelKey);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<Selection> selection() {
        return part.selection();
    }

    @Override
    public ObservableValue<List<RowId>> neededRows() {
        return part.neededRows();
    }

    @Override
    public void reveal(RowId row, String field) {
        part.grid().show(row, field);
    }

    @Override
    public void focus() {
        part.grid().requestFocus();
    }

    @Override
    public Optional<Grid<?>> activeGrid() {
        return Optional.of(part.grid());
    }

    @Override
    public void find() {
        part.find();
    }
}
