package studio.kengen.ui.grid;

import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Selecting with the mouse: cells in the table, whole rows at their numbers, and dragging over either, on beyond the
/// edge of the window.
final class GridMouse<R> {
    private static final Duration SCROLL_STEP = Duration.millis(60);

    private final GridModel<R> model;
    private final GridEditing<R> editing;
    private final Supplier<@Nullable GridGeometry<R>> geometry;
    private final Runnable reveal;
    private final Timeline scrolling =
            new Timeline(new KeyFrame(SCROLL_STEP, _ -> extendToPointer()));
    private boolean isDragging;
    private boolean wholeRows;
    private double pointerX;
    private double pointerY;

    /// @param geometry where the cells are; null while the table has no skin
    /// @param reveal scrolls to the corner of the selection that moves
    GridMouse(
            GridModel<R> model,
            GridEditing<R> editing,
            Supplier<@Nullable GridGeometry<R>> geometry,
            Runnable reveal) {
        this.model = model;
        this.editing = editing;
        this.geometry = geometry;
        this.reveal = reveal;
        scrolling.setCycleCount(Timeline.INDEFINITE);
    }

    /// Watches the cells of `table`.
    void watchCells(Node table) {
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(event, table, false));
        watchDrag(table, table);
    }

    /// Watches the row numbers, which lie beside `table`.
    void watchNumbers(Node numbers, Node table) {
        numbers.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(event, table, true));
        watchDrag(numbers, table);
    }

    private void watchDrag(Node watched, Node table) {
        watched.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> drag(event, table));
        watched.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> release());
    }

    private void press(MouseEvent event, Node table, boolean onNumbers) {
        GridGeometry<R> places = geometry.get();
        if (places == null || isOnScrollBar(event)) {
            return;
        }
        locate(event, table);
        int row = places.rowAt(pointerY);
        boolean isOnCell = onNumbers || places.window().contains(pointerX, pointerY);
        if (!isOnCell || row < 0 || row >= model.rows().shown().size()) {
            return;
        }
        editing.commit();
        if (event.getButton() == MouseButton.PRIMARY) {
            wholeRows = onNumbers;
            select(event, row, places.columnAt(pointerX));
        } else if (!model.range().contains(row, places.columnAt(pointerX))) {
            selectFrom(row, onNumbers ? 0 : places.columnAt(pointerX), onNumbers);
        }
        event.consume();
    }

    private void select(MouseEvent event, int row, int column) {
        isDragging = true;
        if (event.isShiftDown()) {
            extend(row, column);
        } else {
            selectFrom(row, column, wholeRows);
        }
        reveal.run();
        if (event.getClickCount() == 2 && !wholeRows) {
            isDragging = false;
            editing.startKeeping();
        }
    }

    private void selectFrom(int row, int column, boolean whole) {
        if (whole) {
            model.cursor().selectRows(row, row);
        } else {
            model.select(CellRange.of(row, column));
        }
    }

    private void extend(int row, int column) {
        if (wholeRows) {
            model.cursor().selectRows(model.range().row(), row);
        } else {
            model.select(model.range().extendedTo(row, column));
        }
    }

    private void drag(MouseEvent event, Node table) {
        GridGeometry<R> places = geometry.get();
        if (!isDragging || places == null) {
            return;
        }
        locate(event, table);
        event.consume();
        Bounds window = places.window();
        if (pointerY < window.getMinY() || pointerY > window.getMaxY()) {
            scrolling.play();
        } else {
            scrolling.stop();
            extendToPointer();
        }
    }

    private void extendToPointer() {
        GridGeometry<R> places = geometry.get();
        if (places == null) {
            return;
        }
        Bounds window = places.window();
        double edge = places.rowHeight() / 2;
        double y = Math.clamp(pointerY, window.getMinY() - edge, window.getMaxY() + edge);
        int row = Math.clamp(places.rowAt(y), 0, model.rows().shown().size() - 1);
        extend(row, places.columnAt(pointerX));
        reveal.run();
    }

    private void release() {
        isDragging = false;
        scrolling.stop();
    }

    private void locate(MouseEvent event, Node table) {
        var point = table.sceneToLocal(event.getSceneX(), event.getSceneY());
        pointerX = point.getX();
        pointerY = point.getY();
    }

    private static boolean isOnScrollBar(Event event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof ScrollBar)) {
            node = node.getParent();
        }
        return node != null;
    }
}
