package studio.kengen.ui.table;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.design.NeededPermission;
import studio.kengen.design.Project;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Message;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.grid.GridCommand;
import studio.kengen.ui.grid.GridEdit;
import studio.kengen.ui.grid.GridToolBar;
import studio.kengen.ui.grid.RowTexts;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.Command;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.Selection;

/// One table on a screen: its tool bar and its grid, which edits the project.
public final class TablePart<R extends Row> extends VBox {
    private final ScreenContext context;
    private final StudioModel model;
    private final TableSpec<R> spec;
    private final Grid<R> grid;
    private final GridToolBar tools;
    private final ObservableValue<Selection> selection;

    /// @param emptyKey the message that says why the table is empty and what belongs there
    public TablePart(ScreenContext context, TableSpec<R> spec, String emptyKey) {
        this.context = context;
        this.model = context.model();
        this.spec = spec;
        this.grid = new Grid<>(context.messages(), Row::id, spec.gridColumns(), this::edited);
        this.tools = new GridToolBar(context.messages(), grid);
        this.selection = GridSelections.of(grid, Row::id);
        tools.setId("grid-tools-" + spec.table().key());
        grid.setId("grid-" + spec.table().key());
        RememberedColumns.of(grid, context.layout(), spec.table().key());
        grid.setOnNotice(message -> context.notices().tell(Notice.info(message)));
        grid.setPlaceholder(
                context.messages().text(emptyKey),
                context.messages().text("table.empty.add"),
                () -> grid.run(GridCommand.ADD_ROW));
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(tools, grid);
        getStyleClass().add("table-part");
        context.lifetime().watch(this::showRows, model.journalProperty());
        context.lifetime().watch(grid::refresh, model.derivedProperty());
        showRows();
    }

    private void showRows() {
        List<R> rows = spec.rows(model.project());
        if (!rows.equals(grid.rows())) {
            grid.setRows(rows);
        }
    }

    private void edited(GridEdit<R> edit) {
        TableEdits.Outcome outcome = TableEdits.outcome(spec, model.project(), edit);
        context.notices().dismiss();
        outcome.step().ifPresent(model::apply);
        if (!outcome.refusals().isEmpty()) {
            tellRefusals(outcome.refusals());
        } else if (edit instanceof GridEdit.CellsSet<R> cells) {
            offerMissing(cells);
        }
    }

    private void tellRefusals(List<Message> refusals) {
        Message text =
                refusals.size() == 1
                        ? refusals.getFirst()
                        : Message.of("table.refused.several", refusals.size(), refusals.getFirst());
        context.notices().tell(new Notice(Notice.Kind.WARNING, text, List.of()));
    }

    /// Where a name was typed that no row has, creating that row is one click away.
    private void offerMissing(GridEdit.CellsSet<R> cells) {
        Project project = model.project();
        List<RowId> changed = cells.changed().stream().map(RowTexts::row).map(Row::id).toList();
        List<R> rows = spec.rows(project);
        List<R> appended = rows.subList(rows.size() - cells.appended().size(), rows.size());
        MissingRows missing =
                MissingRows.of(
                        project,
                        rows.stream()
                                .filter(row -> changed.contains(row.id()) || appended.contains(row))
                                .toList());
        if (!missing.isEmpty()) {
            context.notices()
                    .tell(
                            new Notice(
                                    Notice.Kind.INFO,
                                    Message.of(
                                            "table.missing.text",
                                            missing.names(),
                                            missing.byName().size()),
                                    List.of(
                                            new Notice.Offer(
                                                    Message.of("table.missing.create"),
                                                    () ->
                                                            model.apply(
                                                                    missing.creation(
                                                                            model.project()))))));
        }
    }

    /// Puts a button for a command beside those that change rows.
    void add(Command command, String labelKey) {
        Button button = new Button(context.messages().text(labelKey));
        command.icon().map(FontIcon::new).ifPresent(button::setGraphic);
        button.getStyleClass().add("flat");
        button.setTooltip(new Tooltip(context.messages().text(command.label().getValue())));
        button.disableProperty().bind(command.disabled());
        button.setOnAction(_ -> command.run());
        tools.add(button);
    }

    /// The grid itself, for what is shown beside it.
    public Grid<R> grid() {
        return grid;
    }

    /// Puts the caret into the filter.
    public void find() {
        tools.focusFilter();
    }

    /// Whether the table has the row.
    public boolean has(RowId id) {
        return model.project().rows(spec.table()).stream().anyMatch(row -> row.id().equals(id));
    }

    /// The rows of Table 1 that are selected; none in another table.
    ObservableValue<List<RowId>> neededRows() {
        return grid.selectionProperty()
                .map(selected ->
                        selected.rows().stream()
                                .filter(NeededPermission.class::isInstance)
                                .map(Row::id)
                                .toList());
    }

    /// What is selected in the table.
    public ObservableValue<Selection> selection() {
        return selection;
    }
}
