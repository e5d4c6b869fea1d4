package studio.kengen.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The numbers left of the rows, which stay while the table scrolls sideways. A number counts rows in their own order,
/// so it still tells which row it is while the grid is sorted or filtered.
final class RowNumbers<R> extends Region {
    private static final PseudoClass IN_RANGE = PseudoClass.getPseudoClass("in-range");

    private final GridModel<R> model;
    private final Supplier<@Nullable GridGeometry<R>> geometry;
    private final List<Label> labels = new ArrayList<>();
    private final Rectangle clip = new Rectangle();
    private double firstRowY;

    /// @param geometry where the rows are; null while the table has no skin
    RowNumbers(GridModel<R> model, Supplier<@Nullable GridGeometry<R>> geometry) {
        this.model = model;
        this.geometry = geometry;
        getStyleClass().add("row-numbers");
        setAccessibleRole(AccessibleRole.PARENT);
        setClip(clip);
        InvalidationListener onChange = _ -> requestLayout();
        model.cursor().rangeProperty().addListener(onChange);
        model.rows().shown().addListener(onChange);
    }

    /// Wide enough for the largest number.
    double width() {
        int digits = Math.max(2, String.valueOf(model.rows().all().size()).length());
        return snapSizeX((digits * 0.62 + 1.2) * fontSize());
    }

    private double fontSize() {
        return labels.isEmpty() ? 13 : labels.getFirst().getFont().getSize();
    }

    /// Lays the numbers beside the rows at once, where the table was scrolled.
    void follow() {
        GridGeometry<R> places = geometry.get();
        double y = places == null ? 0 : places.rowY(0);
        if (y != firstRowY) {
            firstRowY = y;
            requestLayout();
        }
        layout();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        GridGeometry<R> places = geometry.get();
        if (places == null) {
            return;
        }
        double top = places.window().getMinY();
        int first = Math.max(0, places.rowAt(top));
        int last =
                Math.min(model.rows().shown().size() - 1, places.rowAt(places.window().getMaxY()));
        int used = 0;
        for (int row = first; row <= last; row++, used++) {
            place(label(used), row, places.rowY(row) - top, places.rowHeight());
        }
        for (int rest = used; rest < labels.size(); rest++) {
            labels.get(rest).setVisible(false);
        }
    }

    private Label label(int index) {
        if (index == labels.size()) {
            Label label = new Label();
            label.setAlignment(Pos.CENTER_RIGHT);
            label.setManaged(false);
            labels.add(label);
            getChildren().add(label);
        }
        return labels.get(index);
    }

    private void place(Label label, int row, double y, double height) {
        label.setText(String.valueOf(model.rows().number(row)));
        label.setVisible(true);
        label.pseudoClassStateChanged(IN_RANGE, model.range().containsRow(row));
        label.resizeRelocate(0, y, getWidth(), height);
    }
}
