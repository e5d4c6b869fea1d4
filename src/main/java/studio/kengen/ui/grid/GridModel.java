package studio.kengen.ui.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import studio.kengen.i18n.Message;

/// What a grid knows and does apart from its window: rows, selection, and the edits that commands come to.
///
/// @param <R> the type of the rows
final class GridModel<R> {
    private final GridRows<R> rows;
    private final GridHandler<R> handler;
    private List<GridColumn<R>> shownColumns;
    private final CellCursor cursor = new CellCursor(this::extent);
    private final ReadOnlyBooleanWrapper arranged = new ReadOnlyBooleanWrapper(this, "arranged");
    private final BooleanProperty editable = new SimpleBooleanProperty(this, "editable", true);
    private Consumer<Message> notices = _ -> {};
    private boolean isEditing;

    GridModel(Function<R, Object> key, List<GridColumn<R>> columns, GridHandler<R> handler) {
        this.rows = new GridRows<>(key, columns);
        this.handler = handler;
        this.shownColumns = List.copyOf(columns);
    }

    GridRows<R> rows() {
        return rows;
    }

    /// The columns that are shown, in the order shown.
    List<GridColumn<R>> shownColumns() {
        return shownColumns;
    }

    /// Shows other columns, or the same in another order; the focused column stays focused where it is still shown.
    void setShownColumns(List<GridColumn<R>> columns) {
        Optional<GridColumn<R>> focused =
                range().isEmpty() ? Optional.empty() : Optional.of(focusedColumn());
        shownColumns = List.copyOf(columns);
        int row = Math.max(0, range().row());
        select(
                CellRange.of(
                        row, focused.map(shownColumns::indexOf).filter(at -> at >= 0).orElse(0)));
    }

    /// What is selected, and the ways to select something else.
    CellCursor cursor() {
        return cursor;
    }

    private CellMove.Extent extent(int page) {
        return new CellMove.Extent(rows.shown().size(), shownColumns.size(), page);
    }

    /// The selected block; empty only while there are no cells.
    CellRange range() {
        return cursor.range();
    }

    /// Whether the rows are filtered or sorted.
    ReadOnlyBooleanProperty arrangedProperty() {
        return arranged.getReadOnlyProperty();
    }

    BooleanProperty editableProperty() {
        return editable;
    }

    void setOnNotice(Consumer<Message> listener) {
        notices = listener;
    }

    /// Tells the user something.
    void notice(Message message) {
        notices.accept(message);
    }

    void setRows(List<R> newRows) {
        keepingSelection(() -> rows.set(newRows, isEditing));
    }

    void filter(String words) {
        keepingSelection(() -> rows.filter(words));
        arranged.set(rows.isArranged());
    }

    void sort(@Nullable Comparator<? super R> order) {
        keepingSelection(() -> rows.sort(order));
        arranged.set(rows.isArranged());
    }

    /// Changes the shown rows and selects the same ones again, wherever they are now.
    private void keepingSelection(Runnable change) {
        CellRange before = range();
        List<R> shown = rows.shown();
        Object focused = before.isEmpty() ? this : rows.keyOf(shown.get(before.row()));
        Object opposite = before.isEmpty() ? this : rows.keyOf(shown.get(before.toRow()));
        change.run();
        select(remapped(before, rows.shownIndexOf(focused), rows.shownIndexOf(opposite)));
    }

    private CellRange remapped(CellRange before, int focusedRow, int oppositeRow) {
        if (before.isEmpty()) {
            return CellRange.of(0, 0);
        }
        if (focusedRow < 0) {
            return CellRange.of(before.top(), before.column());
        }
        int toRow = oppositeRow < 0 ? focusedRow : oppositeRow;
        return new CellRange(focusedRow, before.column(), toRow, before.toColumn());
    }

    void select(CellRange wanted) {
        cursor.select(wanted);
    }

    /// What the outside sees of the selection.
    GridSelection<R> selection() {
        CellRange selected = range();
        if (selected.isEmpty()) {
            return GridSelection.none();
        }
        return new GridSelection<>(
                rowEdits().selected(),
                shownColumns.subList(selected.left(), selected.right() + 1),
                Optional.of(rows.shown().get(selected.row())),
                Optional.of(shownColumns.get(selected.column())));
    }

    /// The focused row; the grid must not be empty.
    R focusedRow() {
        return rows.shown().get(range().row());
    }

    /// The column of the focused cell; the grid must not be empty.
    GridColumn<R> focusedColumn() {
        return shownColumns.get(range().column());
    }

    /// Whether the focused cell can be typed into.
    boolean isFocusedCellEditable() {
        return editable.get() && !range().isEmpty() && focusedColumn().isEditable();
    }

    /// The text of the focused cell becomes `text`.
    void type(String text) {
        apply(block().type(range(), text));
    }

    /// The text of every selected cell becomes `text`.
    void fill(String text) {
        apply(block().fill(range(), text));
    }

    /// What goes to the clipboard.
    String copied() {
        return Tsv.format(block().texts(range()));
    }

    void cut() {
        apply(block().cut(range()));
    }

    void clear() {
        apply(block().clear(range()));
    }

    void fillDown() {
        apply(block().fillDown(range()));
    }

    void paste(String clipboardText) {
        apply(block().paste(range(), Tsv.parse(clipboardText)));
    }

    private CellBlock<R> block() {
        return new CellBlock<>(rows.shown(), shownColumns);
    }

    private void apply(CellBlock.Outcome<R> outcome) {
        outcome.edit().ifPresent(this::emit);
        select(outcome.range());
        outcome.notice().ifPresent(this::notice);
    }

    /// Puts empty rows below the selection: as many as are selected where whole rows are, otherwise one.
    void addRows() {
        boolean wholeRows = !range().isEmpty() && range().width() == shownColumns.size();
        emitAdding(rowEdits().inserted(wholeRows ? range().height() : 1));
    }

    /// Puts an empty row after all others.
    void appendRow() {
        emitAdding(rowEdits().appended());
    }

    void duplicateRows() {
        emitAdding(rowEdits().duplicated());
    }

    void deleteRows() {
        emit(rowEdits().deleted());
    }

    /// Moves the selected rows down by some places, or up by negative ones.
    void moveRows(int by) {
        emit(rowEdits().moved(by));
    }

    private RowEdits<R> rowEdits() {
        return new RowEdits<>(rows, range());
    }

    private void emit(GridEdit<R> edit) {
        isEditing = true;
        try {
            handler.edited(edit);
        } finally {
            isEditing = false;
        }
    }

    /// Emits an edit that adds rows, and selects what was added, from the first column that can be typed into.
    private void emitAdding(GridEdit<R> edit) {
        Set<Object> before = new HashSet<>();
        rows.all().forEach(row -> before.add(rows.keyOf(row)));
        emit(edit);
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i < rows.shown().size(); i++) {
            if (!before.contains(rows.keyOf(rows.shown().get(i)))) {
                added.add(i);
            }
        }
        if (added.size() == 1) {
            select(CellRange.of(added.getFirst(), firstEditableColumn()));
        } else if (!added.isEmpty()) {
            cursor.selectRows(added.getFirst(), added.getLast());
        }
    }

    private int firstEditableColumn() {
        for (int i = 0; i < shownColumns.size(); i++) {
            if (shownColumns.get(i).isEditable()) {
                return i;
            }
        }
        return 0;
    }

    /// Whether `command` cannot be done now.
    BooleanBinding disabled(GridCommand command) {
        return Bindings.createBooleanBinding(
                () -> !canRun(command), cursor.rangeProperty(), arranged, editable);
    }

    boolean canRun(GridCommand command) {
        boolean isEmpty = range().isEmpty();
        return switch (command) {
            case COPY, SELECT_ALL -> !isEmpty;
            case PASTE, ADD_ROW -> editable.get();
            case CUT, CLEAR, FILL_DOWN, DUPLICATE_ROWS, DELETE_ROWS -> editable.get() && !isEmpty;
            case MOVE_UP -> mayMoveRows() && range().top() > 0;
            case MOVE_DOWN -> mayMoveRows() && range().bottom() < rows.shown().size() - 1;
        };
    }

    private boolean mayMoveRows() {
        return editable.get() && !arranged.get() && !range().isEmpty();
    }
}
