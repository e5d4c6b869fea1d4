package studio.kengen.ui.steps;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.design.RowId;
import studio.kengen.design.area.RequestedPermission;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.grid.GridToolBar;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.Selection;
import studio.kengen.ui.table.GridSelections;
import studio.kengen.ui.table.LiveContext;
import studio.kengen.ui.table.RememberedColumns;
import studio.kengen.ui.table.ScreenHead;

/// Table 3-2, which is derived: it is read, filtered, sorted and copied, never edited.
final class RequestedScreen implements Screen {
    private final ScreenContext context;
    private final Grid<RequestedPermission> grid;
    private final GridToolBar tools;
    private final ObservableValue<Selection> selection;
    private final VBox view;

    RequestedScreen(ScreenContext context, String id) {
        this.context = context;
        this.grid =
                new Grid<>(
                        context.messages(),
                        row -> row.row().id(),
                        new RequestedTable(LiveContext.of(context)).columns(),
                        _ -> {});
        this.tools = new GridToolBar(context.messages(), grid);
        this.selection = GridSelections.of(grid, row -> row.row().id());
        grid.setId("grid-requested");
        grid.editableProperty().set(false);
        RememberedColumns.of(grid, context.layout(), "requested");
        grid.setPlaceholder(context.messages().text("steps.empty.requested"), "", () -> {});
        VBox.setVgrow(grid, Priority.ALWAYS);
        view = new VBox(new ScreenHead(context.messages(), StepScreens.TEXTS, id), tools, grid);
        view.getStyleClass().add("screen");
        context.lifetime().watch(this::showRows, context.model().derivedProperty());
        context.lifetime().watch(grid::refresh, context.model().journalProperty());
        showRows();
    }

    private void showRows() {
        List<RequestedPermission> rows =
                context.model()
                        .derived()
                        .map(Derived::areas)
                        .map(areas -> areas.requestedPermissions())
                        .orElse(List.of());
        grid.setRows(rows);
        // Hidden reach is no part of a row: it changes with the rows of other sources, too.
        grid.refresh();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<Selection> selection() {
        return selection;
    }

    @Override
    public void reveal(RowId row, String field) {
        grid.show(row, field);
    }

    @Override
    public void focus() {
        grid.requestFocus();
    }

    @Override
    public Optional<Grid<?>> activeGrid() {
        return Optional.of(grid);
    }

    @Override
    public void find() {
        tools.focusFilter();
    }
}
