package studio.kengen.ui.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import studio.kengen.i18n.Messages;

/// The columns in the table: which are shown, in which order, and how wide.
final class ShownColumns<R> {
    private static final double NARROWEST = 32;

    private final GridTable<R> table;
    private final GridModel<R> model;
    private final Map<String, TableColumn<R, R>> byId = new HashMap<>();
    private final List<GridColumn<R>> columns;
    private double scale = 1;

    ShownColumns(
            GridTable<R> table,
            GridModel<R> model,
            List<GridColumn<R>> columns,
            Messages messages) {
        this.table = table;
        this.model = model;
        this.columns = columns;
        for (GridColumn<R> column : columns) {
            TableColumn<R, R> shown = new TableColumn<>(column.header());
            shown.setUserData(column);
            shown.setPrefWidth(column.width());
            shown.setMinWidth(NARROWEST);
            shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            shown.setCellFactory(_ -> new GridCell<>(model, column, messages));
            shown.setComparator(column.order());
            byId.put(column.id(), shown);
            table.getColumns().add(shown);
        }
        table.getVisibleLeafColumns()
                .addListener((ListChangeListener<TableColumn<R, ?>>) _ -> follow());
    }

    /// Tells the model which columns are shown now, and selects the focused one again.
    private void follow() {
        List<GridColumn<R>> now =
                table.getVisibleLeafColumns().stream().map(this::columnOf).toList();
        if (!now.equals(model.shownColumns())) {
            model.setShownColumns(now);
        }
    }

    private GridColumn<R> columnOf(TableColumn<R, ?> shown) {
        return columns.stream()
                .filter(column -> Objects.equals(byId.get(column.id()), shown))
                .findFirst()
                .orElseThrow();
    }

    List<GridColumn<R>> all() {
        return columns;
    }

    /// Whether the column is shown; may be set.
    BooleanProperty visible(GridColumn<R> column) {
        return Objects.requireNonNull(byId.get(column.id())).visibleProperty();
    }

    /// Makes all columns wider or narrower when the text becomes larger or smaller.
    ///
    /// @param newScale 1 at 100 %
    void setScale(double newScale) {
        double change = newScale / scale;
        scale = newScale;
        table.getColumns()
                .forEach(column -> {
                    column.setMinWidth(NARROWEST * newScale);
                    column.setPrefWidth(column.getWidth() * change);
                });
    }
}
