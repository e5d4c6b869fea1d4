package studio.kengen.ui.table;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.design.RowId;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.Selection;

/// A screen with two tables, one below the other.
public final class TwoTablesScreen implements Screen {
    private final TablePair tables;
    private final VBox view;

    public TwoTablesScreen(ScreenContext context, ScreenTexts texts, String id, TablePair tables) {
        this.tables = tables;
        VBox.setVgrow(tables, Priority.ALWAYS);
        view = new VBox(new ScreenHead(context.messages(), texts, id), tables);
        view.getStyleClass().add("screen");
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<Selection> selection() {
        return tables.selection();
    }

    @Override
    public void reveal(RowId row, String field) {
        tables.reveal(row, field);
    }

    @Override
    public void focus() {
        tables.focus();
    }

    @Override
    public Optional<Grid<?>> activeGrid() {
        return Optional.of(tables.activeGrid());
    }

    @Override
    public void find() {
        tables.find();
    }
}
