package studio.kengen.ui.grid;

import java.util.ArrayList;
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
    private Runnable onArranged = () -> {};

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
            shown.widthProperty().addListener(_ -> onArranged.run());
            byId.put(column.id(), shown);
            table.getColumns().add(shown);
        }
        table.getColumns()
                .addListener((ListChangeListener<TableColumn<R, ?>>) _ -> onArranged.run());
        table.getVisibleLeafColumns()
                .addListener((ListChangeListener<TableColumn<R, ?>>) _ -> follow());
    }

    /// Tells the model which columns are shown now, and selects the focused one again.
    private void follow() {
        List<GridColumn<R>> now =
                table.getVisibleLeafColumns().stream().map(this::columnOf).toList();
        if (!now.equals(model.shownColumns())) {
            model.setShownColumns(now);
            onArranged.run();
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

    /// Tells that columns were hidden, shown, moved, or made wider or narrower.
    void setOnArranged(Runnable listener) {
        onArranged = listener;
    }

    /// How the columns are arranged now.
    ColumnArrangement arrangement() {
        return new ColumnArrangement(
                table.getColumns().stream()
                        .map(shown ->
                                new ColumnArrangement.Place(
                                        columnOf(shown).id(),
                                        (int) Math.round(shown.getWidth() / scale),
                                        !shown.isVisible()))
                        .toList());
    }

    /// Arranges the columns anew. Those that are not named come last, as they are; where all would be hidden, none is.
    void arrange(ColumnArrangement wanted) {
        List<TableColumn<R, ?>> order = new ArrayList<>();
        for (ColumnArrangement.Place place : wanted.columns()) {
            TableColumn<R, R> shown = byId.get(place.id());
            if (shown != null && !order.contains(shown)) {
                shown.setPrefWidth(Math.max(NARROWEST, place.width()) * scale);
                shown.setVisible(!place.hidden());
                order.add(shown);
            }
        }
        table.getColumns().stream().filter(shown -> !order.contains(shown)).forEach(order::add);
        if (order.stream().noneMatch(TableColumn::isVisible)) {
            order.forEach(shown -> shown.setVisible(true));
        }
        table.getColumns().setAll(order);
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
