package studio.kengen.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import studio.kengen.design.RowId;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.Selection;

/// A screen that is about one table: what the window wants of it, it wants of the table.
public interface ScreenOfTable extends Screen {
    /// The table that the screen is about.
    TablePart<?> table();

    @Override
    default ObservableValue<Selection> selection() {
        return table().selection();
    }

    @Override
    default ObservableValue<List<RowId>> neededRows() {
        return table().neededRows();
    }

    @Override
    default void reveal(RowId row, String field) {
        table().grid().show(row, field);
    }

    @Override
    default void focus() {
        table().grid().requestFocus();
    }

    @Override
    default Optional<Grid<?>> activeGrid() {
        return Optional.of(table().grid());
    }

    @Override
    default void find() {
        table().find();
    }
}
