package studio.kengen.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

/// A table that is edited as in a spreadsheet. All methods are for the FX thread.
///
/// The grid shows immutable rows and never changes one: what the user does reaches the [GridHandler] as a [GridEdit],
/// and the handler gives new rows to [#setRows]. Keys follow Excel; undo and redo are left to the screen. Ctrl+Tab
/// leaves the grid, since Tab goes to the next cell.
///
/// @param <R> the type of the rows
public final class Grid<R> extends Region {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double BASE_FONT = 13;
    private static final double ROW_HEIGHT = 30;

    private final Messages messages;
    private final GridModel<R> model;
    private final GridTable<R> table = new GridTable<>();
    private final CellField field = new CellField();
    private final FieldWindow fieldWindow = new FieldWindow(field);
    private final Label allCells = new Label("#");
    private final GridScroll<R> scroll;
    private final ShownColumns<R> columns;
    private final RowNumbers<R> numbers;
    private final GridEditing<R> editing;
    private final GridCommands<R> commands;
    private final GridPlaceholder placeholder;
    private final Runnable onPulse = this::followTable;
    private final ChangeListener<@Nullable Node> onFocusOwner =
            (_, _, owner) -> onFocusOwner(owner);

    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
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
        this.messages = messages;
        this.model = new GridModel<>(key, List.copyOf(columns), handler);
        this.scroll = new GridScroll<>(table, model);
        this.columns = new ShownColumns<>(table, model, List.copyOf(columns), messages);
        this.numbers = new RowNumbers<>(model, scroll::geometry);
        this.editing = new GridEditing<>(model, field, scroll::reveal);
        this.commands = new GridCommands<>(model, editing, scroll::reveal);
        this.placeholder = new GridPlaceholder(messages, () -> filter.set(""));
        getStyleClass().add("grid");
        build();
        watchInput();
        watchState();
    }

    private void build() {
        table.setItems(model.rows().shown());
        table.setPlaceholder(placeholder);
        table.getStyleClass().add("edge-to-edge");
        table.setSortPolicy(_ -> {
            editing.commit();
            model.sort(table.getComparator());
            return true;
        });
        allCells.getStyleClass().add("all-cells");
        allCells.setTooltip(new Tooltip(messages.text("grid.command.SELECT_ALL")));
        allCells.setOnMousePressed(_ -> run(GridCommand.SELECT_ALL));
        getChildren().addAll(numbers, allCells, table, fieldWindow);
    }

    private void watchInput() {
        GridMouse<R> mouse = new GridMouse<>(model, editing, scroll::geometry, scroll::reveal);
        mouse.watchCells(table);
        mouse.watchNumbers(numbers, table);
        GridKeys<R> keys = new GridKeys<>(model, editing, scroll::page, this::run, scroll::reveal);
        GridMenu menu = new GridMenu(messages, this, model);
        new GridInput<>(model, table, field, editing, keys, menu).watch(this);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void watchState() {
        model.cursor().rangeProperty().addListener(_ -> tellSelection());
        filter.addListener((_, _, words) -> {
            editing.commit();
            model.filter(words);
            placeholder.setFilter(words);
        });
        field.focusedProperty()
                .addListener((_, _, focused) -> pseudoClassStateChanged(ACTIVE, focused));
        allCells.fontProperty().addListener((_, _, font) -> setScale(font.getSize() / BASE_FONT));
        setScale(1);
        sceneProperty().addListener((_, before, now) -> moveTo(before, now));
    }

    private void setScale(double scale) {
        table.setFixedCellSize(Math.rint(ROW_HEIGHT * scale));
        columns.setScale(scale);
    }

    private void moveTo(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(onPulse);
            before.focusOwnerProperty().removeListener(onFocusOwner);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(onPulse);
            now.focusOwnerProperty().addListener(onFocusOwner);
        }
    }

    /// Leaving the field for another control commits, as a click elsewhere does in Excel.
    private void onFocusOwner(@Nullable Node owner) {
        if (!field.equals(owner)) {
            editing.commit();
        }
    }

    private void tellSelection() {
        SelectionWords<R> words = new SelectionWords<>(messages, model);
        selection.set(model.selection());
        summary.set(words.summary());
        field.setAccessibleText(words.spoken());
    }

    /// Shows `newRows`. Rows that were shown before, by their key, keep selection, focus, scroll position and their place
    /// while the grid is sorted or filtered; a row equal to the one before is not looked at again.
    public void setRows(List<R> newRows) {
        Optional<Object> edited = editing.isActive() ? focusedKey() : Optional.empty();
        scroll.keepingPlace(() -> model.setRows(newRows));
        if (edited.isPresent() && !edited.equals(focusedKey())) {
            editing.cancel();
        }
        tellSelection();
    }

    private Optional<Object> focusedKey() {
        return model.range().isEmpty()
                ? Optional.empty()
                : Optional.of(model.rows().keyOf(model.focusedRow()));
    }

    /// The rows as they were given, in their own order.
    public List<R> rows() {
        return model.rows().all();
    }

    /// The rows that are shown, in the order shown.
    public ObservableList<R> shownRows() {
        return model.rows().shown();
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
    public void show(Object rowKey, String columnId) {
        if (model.rows().indexOf(rowKey) < 0) {
            return;
        }
        if (model.rows().shownIndexOf(rowKey) < 0) {
            filter.set("");
        }
        List<String> ids = model.shownColumns().stream().map(GridColumn::id).toList();
        model.select(
                CellRange.of(
                        model.rows().shownIndexOf(rowKey), Math.max(0, ids.indexOf(columnId))));
        scroll.reveal();
    }

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

    /// Whether rows are filtered or sorted, so that they cannot be moved.
    public ReadOnlyBooleanProperty arrangedProperty() {
        return model.arrangedProperty();
    }

    /// Whether the user may change anything; false for a table that is only read.
    public BooleanProperty editableProperty() {
        return model.editableProperty();
    }

    /// Tells short things that the user should know but need not answer, such as cells of a paste that did not fit. By
    /// default they are dropped.
    public void setOnNotice(Consumer<Message> listener) {
        model.setOnNotice(listener);
    }

    /// What stands in the grid while it has no rows.
    ///
    /// @param text why it is empty and what belongs here
    /// @param actionLabel the button's text; empty for no button
    /// @param action what the button does
    public void setPlaceholder(String text, String actionLabel, Runnable action) {
        placeholder.setEmpty(text, actionLabel, action);
    }

    /// Which columns are shown, in which order and how wide, as a text to remember.
    public String columnArrangement() {
        return columns.arrangement().text();
    }

    /// Arranges the columns as they were when `text` was remembered. Columns that it does not name stay as they are, and
    /// what it names besides is passed over.
    public void arrangeColumns(String text) {
        columns.arrange(ColumnArrangement.parse(text));
    }

    /// Tells that columns were hidden, shown, moved, or made wider or narrower.
    public void setOnColumnsArranged(Runnable listener) {
        columns.setOnArranged(listener);
    }

    ShownColumns<R> columns() {
        return columns;
    }

    /// Whether `command` cannot be done now, for menus and tool bars.
    public ObservableBooleanValue disabled(GridCommand command) {
        return model.disabled(command);
    }

    /// Does `command` as if its key had been pressed; nothing where [#disabled] says so.
    public void run(GridCommand command) {
        commands.run(command);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - x - snappedRightInset();
        double height = getHeight() - y - snappedBottomInset();
        double beside = numbers.width();
        double header = table.headerHeight();
        table.resizeRelocate(x + beside, y, width - beside, height);
        allCells.resizeRelocate(x, y, beside, header);
        numbers.resizeRelocate(x, y + header, beside, height - header);
    }

    /// Lays field and row numbers where the table has its cells by now; runs at the end of every layout.
    private void followTable() {
        GridGeometry<R> places = scroll.geometry();
        if (places != null) {
            if (allCells.getHeight() != table.headerHeight()) {
                requestLayout();
            }
            numbers.follow();
            fieldWindow.follow(places, model.range());
        }
    }
}
