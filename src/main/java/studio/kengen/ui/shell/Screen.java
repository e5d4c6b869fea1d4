package studio.kengen.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import studio.kengen.design.RowId;
import studio.kengen.ui.grid.Grid;

/// What the window shows for one entry of the navigation. Made when it is first shown, and kept while the language stays.
public interface Screen {
    /// What fills the middle of the window.
    Node view();

    /// What is selected on it; by default nothing ever is.
    default ObservableValue<Selection> selection() {
        return new ReadOnlyObjectWrapper<>(Selection.NONE);
    }

    /// The rows of Table 1 that are selected on it, from top to bottom; by default there never are any.
    default ObservableValue<List<RowId>> neededRows() {
        return new ReadOnlyObjectWrapper<>(List.of());
    }

    /// Selects a row and brings it into view; does nothing where the screen does not show it, and by default.
    ///
    /// @param field the cell to select; empty for the first
    default void reveal(RowId row, String field) {}

    /// Gives the keyboard to what is worked with on this screen.
    void focus();

    /// The grid that cut, copy, paste and delete are meant for; empty where there is none.
    default Optional<Grid<?>> activeGrid() {
        return Optional.empty();
    }

    /// Whether the details of what is selected are shown beside it.
    default boolean hasDetails() {
        return true;
    }

    /// Puts the caret into the screen's own search field, where it has one.
    default void find() {}
}
