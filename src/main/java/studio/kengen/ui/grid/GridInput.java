package studio.kengen.ui.grid;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import studio.kengen.i18n.Message;

/// Takes the events of a grid and gives each to the one who knows what it means.
final class GridInput<R> {
    private final GridModel<R> model;
    private final GridTable<R> table;
    private final CellField field;
    private final GridEditing<R> editing;
    private final GridKeys<R> keys;
    private final GridMenu menu;

    GridInput(
            GridModel<R> model,
            GridTable<R> table,
            CellField field,
            GridEditing<R> editing,
            GridKeys<R> keys,
            GridMenu menu) {
        this.model = model;
        this.table = table;
        this.field = field;
        this.editing = editing;
        this.keys = keys;
        this.menu = menu;
    }

    /// Watches all events in `grid`.
    void watch(Node grid) {
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::takeFocus);
        grid.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        grid.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::onComposed);
        grid.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::onContextMenu);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void takeFocus(MouseEvent event) {
        menu.hide();
        if (!isInField(event)) {
            field.requestFocus();
        }
    }

    private boolean isInField(Event event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !node.equals(field)) {
            node = node.getParent();
        }
        return node != null;
    }

    private void onKey(KeyEvent event) {
        if (editing.isActive()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
            field.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (keys.press(event)) {
            event.consume();
        }
    }

    private void onTyped(KeyEvent event) {
        if (!editing.isActive() && GridKeys.isText(event)) {
            startTyping(event);
        }
    }

    private void onComposed(InputMethodEvent event) {
        boolean hasText = !event.getComposed().isEmpty() || !event.getCommitted().isEmpty();
        if (!editing.isActive() && hasText) {
            startTyping(event);
        }
    }

    /// Opens the field before the event reaches it, so that the field takes the text.
    private void startTyping(Event event) {
        if (model.isFocusedCellEditable()) {
            editing.startTyping();
            if (!editing.isActive()) {
                event.consume();
            }
        } else {
            event.consume();
            if (!model.range().isEmpty()) {
                model.notice(Message.of("grid.notice.readOnly", model.focusedColumn().header()));
            }
        }
    }

    private void onContextMenu(ContextMenuEvent event) {
        if (editing.isActive() && isInField(event)) {
            return;
        }
        if (event.isKeyboardTrigger()) {
            Bounds cell = field.localToScreen(field.getLayoutBounds());
            menu.show(field, cell.getMinX(), cell.getMaxY());
            event.consume();
        } else if (isOnCells(event)) {
            menu.show(field, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private boolean isOnCells(ContextMenuEvent event) {
        double y = table.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        return y > table.headerHeight();
    }
}
