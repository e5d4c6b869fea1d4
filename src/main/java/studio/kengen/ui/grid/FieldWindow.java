package studio.kengen.ui.grid;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The place over the cells in which the field lies. What is scrolled out of it is not seen, the field neither.
final class FieldWindow extends Pane {
    private static final Bounds NOWHERE = new BoundingBox(0, 0, 0, 0);

    private final CellField field;
    private final Rectangle clip = new Rectangle();

    FieldWindow(CellField field) {
        super(field);
        this.field = field;
        setManaged(false);
        setPickOnBounds(false);
        setClip(clip);
    }

    /// Lies over the cells of the table, with the field over the focused one.
    void follow(GridGeometry<?> places, CellRange range) {
        Bounds window = places.window();
        resizeRelocate(
                places.table().getLayoutX() + window.getMinX(),
                places.table().getLayoutY() + window.getMinY(),
                window.getWidth(),
                window.getHeight());
        clip.setWidth(window.getWidth());
        clip.setHeight(window.getHeight());
        Bounds cell = range.isEmpty() ? NOWHERE : places.cell(range.row(), range.column());
        field.cover(
                new BoundingBox(
                        cell.getMinX() - window.getMinX(),
                        cell.getMinY() - window.getMinY(),
                        cell.getWidth(),
                        cell.getHeight()),
                getLayoutBounds());
    }
}
