package studio.kengen.ui.grid;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

/// A table that is edited as in a spreadsheet. All methods are for the FX thread.
///
/// The grid shows immutable rows and never changes one: what the user does reaches the [GridHandler] as a [GridEdit],
/// and the handler gives new rows to [#setRows]. Keys follow Excel; undo and redo are left to the screen.
///
/// @param <R> the type of the rows
public final class Grid<R> extends Region {
    private final TableView<R> table = new TableView<>();
    private final List<GridColumn<R>> columns;
    private List<R> rows = List.of();

    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final BooleanProperty editable = new SimpleBooleanProperty(this, "editable", true);
    private final BooleanProperty rowsFixed = new SimpleBooleanProperty(this, "rowsFixed", false);
    private final ReadOnlyObjectWrapper<GridSelection<R>> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", GridSelection.none());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    /// An empty grid.
    ///
    /// @param messages the language of menus, tool tips and announcements
    /// @param key the identity of a row: equal for two versions of one row, and different for any two rows
    /// @param columns at least one, in the order shown
    /// @param handler makes the edits
    public Grid(
            Messages messages,
            Function<R, Object> key,
            List<GridColumn<R>> columns,
            GridHandler<R> handler) {
        Objects.requireNonNull(messages);
        Objects.requireNonNull(key);
        Objects.requireNonNull(handler);
        this.columns = List.copyOf(columns);
        this.columns.forEach(this::addColumn);
        getChildren().add(table);
    }

    private void addColumn(GridColumn<R> column) {
        TableColumn<R, String> shown = new TableColumn<>(column.header());
        shown.setPrefWidth(column.width());
        shown.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(column.text().apply(cell.getValue())));
        table.getColumns().add(shown);
    }

    /// Shows `newRows`. Rows that were shown before, by their key, keep selection, focus, scroll position and their place
    /// while the grid is sorted or filtered; a row that is the same object as before is not looked at again.
    public void setRows(List<R> newRows) {
        rows = List.copyOf(newRows);
        table.getItems().setAll(rows);
    }

    /// The rows as they were given, in their own order.
    public List<R> rows() {
        return rows;
    }

    /// Looks at every cell again, for columns whose look or problem depends on more than their row.
    public void refresh() {
        table.refresh();
    }

    /// Selects one cell and scrolls to it, lifting the filter if it hides the row. Does nothing where there is no such
    /// row.
    ///
    /// @param rowKey the row's key
    /// @param columnId the column; where there is no such column, or it is hidden, the first one
    public void show(Object rowKey, String columnId) {}

    /// What is selected now.
    public ReadOnlyObjectProperty<GridSelection<R>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// The selection in words, for a status bar: `3 rows × 2 columns`; empty for a single cell.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Words that a row must contain, in any columns and any case, to be shown; empty shows all.
    public StringProperty filterProperty() {
        return filter;
    }

    /// Whether the user may change anything; false for a table that is only read.
    public BooleanProperty editableProperty() {
        return editable;
    }

    /// Whether rows can neither be added nor deleted nor moved, though cells may be edited.
    public BooleanProperty rowsFixedProperty() {
        return rowsFixed;
    }

    /// Does `command` as if its key had been pressed; nothing where [#disabled] says so.
    public void run(GridCommand command) {}

    /// Whether `command` cannot be done now, for menus and tool bars.
    public ObservableBooleanValue disabled(GridCommand command) {
        return new SimpleBooleanProperty(true);
    }

    /// Tells short things that the user should know but need not answer, such as cells of a paste that did not fit. By
    /// default they are dropped.
    public void setOnNotice(Consumer<Message> listener) {}

    /// What stands in the grid while it has no rows.
    ///
    /// @param text why it is empty and what belongs here
    /// @param actionLabel the button's text; empty for no button
    /// @param action what the button does
    public void setPlaceholder(String text, String actionLabel, Runnable action) {}

    /// The ids of the hidden columns.
    public List<String> hiddenColumns() {
        return List.of();
    }

    /// Hides these columns and shows all others; ids that the grid does not have are passed over.
    public void setHiddenColumns(List<String> ids) {}

    @Override
    protected void layoutChildren() {
        table.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
