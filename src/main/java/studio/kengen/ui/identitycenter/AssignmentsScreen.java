package studio.kengen.ui.identitycenter;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import studio.kengen.design.Assignment;
import studio.kengen.design.RowId;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.identitycenter.matrix.MatrixPane;
import studio.kengen.ui.identitycenter.plan.PlannerStyle;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.Selection;
import studio.kengen.ui.table.LiveContext;
import studio.kengen.ui.table.ScreenHead;
import studio.kengen.ui.table.TablePart;

/// The assignments: as a matrix of sets and accounts, or as the table of their rows.
final class AssignmentsScreen implements Screen {
    private static final String PART = "assignments.table";

    private final ScreenContext context;
    private final TablePart<Assignment> table;
    private final MatrixPane matrix;
    private final ToggleButton asMatrix = new ToggleButton();
    private final ToggleButton asTable = new ToggleButton();
    private final StackPane content = new StackPane();
    private final VBox view;

    AssignmentsScreen(ScreenContext context) {
        this.context = context;
        table =
                new TablePart<>(
                        context,
                        AssignmentTable.spec(LiveContext.of(context)),
                        IdentityCenterScreens.TEXTS.empties() + "assignments");
        matrix = new MatrixPane(context);
        VBox.setVgrow(content, Priority.ALWAYS);
        view =
                new VBox(
                        new ScreenHead(
                                context.messages(),
                                IdentityCenterScreens.TEXTS,
                                IdentityCenterScreens.ASSIGNMENTS),
                        choice(),
                        content);
        view.getStyleClass().addAll("screen", "identity-center");
        PlannerStyle.applyTo(view);
        show(context.layout().isOn(PART, false));
    }

    private Node choice() {
        ToggleGroup views = new ToggleGroup();
        toggle(asMatrix, views, "assignments-matrix", "planner.matrix.view", false);
        toggle(asTable, views, "assignments-table", "planner.matrix.table", true);
        HBox choice = new HBox(asMatrix, asTable);
        choice.getStyleClass().add("screen-choice");
        return choice;
    }

    private void toggle(
            ToggleButton button, ToggleGroup views, String id, String key, boolean table) {
        button.setId(id);
        button.setText(context.messages().text(key));
        button.setToggleGroup(views);
        button.setOnAction(_ -> {
            context.layout().set(PART, table);
            show(table);
            // The window asks again whether there are details beside it.
            context.navigation().go(Place.screen(IdentityCenterScreens.ASSIGNMENTS));
        });
    }

    private void show(boolean asRows) {
        asTable.setSelected(asRows);
        asMatrix.setSelected(!asRows);
        content.getChildren().setAll(asRows ? table : matrix);
    }

    private boolean isTable() {
        return asTable.isSelected();
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<Selection> selection() {
        return table.selection();
    }

    /// The matrix has its own details, of the cell.
    @Override
    public boolean hasDetails() {
        return isTable();
    }

    @Override
    public void reveal(RowId row, String field) {
        if (table.has(row)) {
            show(true);
            table.grid().show(row, field);
        } else {
            show(false);
            matrix.reveal(row);
        }
    }

    @Override
    public void focus() {
        if (isTable()) {
            table.grid().requestFocus();
        } else {
            matrix.focus();
        }
    }

    @Override
    public Optional<Grid<?>> activeGrid() {
        return isTable() ? Optional.of(table.grid()) : Optional.empty();
    }

    @Override
    public void find() {
        if (isTable()) {
            table.find();
        } else {
            matrix.find();
        }
    }
}
