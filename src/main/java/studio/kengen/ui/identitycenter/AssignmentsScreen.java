package studio.kengen.ui.identitycenter;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.design.Assignment;
import studio.kengen.design.RowId;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.Selection;
import studio.kengen.ui.table.LiveContext;
import studio.kengen.ui.table.ScreenHead;
import studio.kengen.ui.table.TablePart;

/// The assignments.
final class AssignmentsScreen implements Screen {
    private final TablePart<Assignment> table;
    private final VBox view;

    AssignmentsScreen(ScreenContext context) {
        table =
                new TablePart<>(
                        context,
                        AssignmentTable.spec(LiveContext.of(context)),
                        IdentityCenterScreens.TEXTS.empties() + "assignments");
        VBox.setVgrow(table, Priority.ALWAYS);
        view =
                new VBox(
                        new ScreenHead(
                                context.messages(),
                                IdentityCenterScreens.TEXTS,
                                IdentityCenterScreens.ASSIGNMENTS),
                        table);
        view.getStyleClass().addAll("screen", "identity-center");
        PlannerStyle.applyTo(view);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<Selection> selection() {
        return table.selection();
    }

    @Override
    public void reveal(RowId row, String field) {
        table.grid().show(row, field);
    }

    @Override
    public void focus() {
        table.grid().requestFocus();
    }

    @Override
    public Optional<Grid<?>> activeGrid() {
        return Optional.of(table.grid());
    }

    @Override
    public void find() {
        table.find();
    }
}
