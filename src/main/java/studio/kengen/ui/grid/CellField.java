package studio.kengen.ui.grid;

import javafx.event.EventDispatcher;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The text field that lies over the focused cell. It holds the keyboard focus of the whole grid, seen or not: an input
/// method (Japanese) composes text only in a text field, and moving the focus to one at the first key would break the
/// composition. While nothing is edited the field is invisible and lets every event pass on to the grid.
final class CellField extends TextArea {
    /// From the field's side to its text: a cell's border and padding.
    private static final double SIDE_IN_EM = 9.0 / 13;

    private static final Bounds NOWHERE = new BoundingBox(0, 0, 0, 0);

    private final Text measure = new Text();
    private Bounds cell = NOWHERE;
    private Bounds window = NOWHERE;
    private boolean open;

    CellField() {
        getStyleClass().add("cell-field");
        setManaged(false);
        setWrapText(true);
        setContextMenu(new ContextMenu());
        EventDispatcher whileOpen = getEventDispatcher();
        setEventDispatcher((event, tail) ->
                open || !(event instanceof InputEvent)
                        ? whileOpen.dispatchEvent(event, tail)
                        : event);
        textProperty().addListener(_ -> fit());
        close();
    }

    /// Whether the field is seen and takes keys.
    boolean isOpen() {
        return open;
    }

    /// Shows the field with `text`, the caret at its end.
    void open(String text) {
        open = true;
        setText(text);
        end();
        setOpacity(1);
        setMouseTransparent(false);
        fit();
    }

    /// Empties and hides the field; it keeps the focus.
    void close() {
        open = false;
        clear();
        setOpacity(0);
        setMouseTransparent(true);
        fit();
    }

    /// Lays the field over a cell.
    ///
    /// @param newCell the cell's place
    /// @param newWindow the place in which cells are seen; the field does not grow out of it
    void cover(Bounds newCell, Bounds newWindow) {
        if (!newCell.equals(cell) || !newWindow.equals(window)) {
            cell = newCell;
            window = newWindow;
            fit();
        }
    }

    /// Grows to the right with its text, and downwards where that is not enough. The text stays where the cell has it.
    private void fit() {
        double above = Math.max(0, (cell.getHeight() - heightOf("X", 0)) / 2);
        double beside = SIDE_IN_EM * getFont().getSize();
        if (lookup(".content") instanceof Region content) {
            content.setPadding(new Insets(above, beside, above, beside));
        }
        double room = Math.max(cell.getWidth(), window.getMaxX() - cell.getMinX());
        double width = Math.clamp(textWidth() + 2 * beside, cell.getWidth(), room);
        double wanted = heightOf(getText(), width - 2 * beside) + 2 * above;
        double most = Math.max(cell.getHeight(), window.getHeight());
        double height = Math.clamp(wanted, cell.getHeight(), most);
        double y = Math.min(cell.getMinY(), Math.max(window.getMinY(), window.getMaxY() - height));
        resizeRelocate(cell.getMinX(), y, width, height);
    }

    private double textWidth() {
        measure.setFont(getFont());
        measure.setWrappingWidth(0);
        measure.setText(getText());
        return Math.ceil(measure.getLayoutBounds().getWidth()) + 1;
    }

    private double heightOf(String text, double wrappingWidth) {
        measure.setFont(getFont());
        measure.setWrappingWidth(wrappingWidth);
        measure.setText(text);
        return Math.ceil(measure.getLayoutBounds().getHeight());
    }
}
