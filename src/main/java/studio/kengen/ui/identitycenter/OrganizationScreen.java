package studio.kengen.ui.identitycenter;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.design.RowId;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.identitycenter.plan.PlannerStyle;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.Selection;
import studio.kengen.ui.table.LiveContext;
import studio.kengen.ui.table.ScreenHead;
import studio.kengen.ui.table.TableContext;
import studio.kengen.ui.table.TablePair;

/// The organization: its tree at the left, its accounts and units as tables at the right.
final class OrganizationScreen implements Screen {
    private static final double TREE_PART = 0.34;
    private static final double ACCOUNTS_PART = 0.66;

    private final OrganizationTree tree;
    private final TablePair tables;
    private final VBox view;
    private final ObjectProperty<Selection> selection =
            new SimpleObjectProperty<>(this, "selection", Selection.NONE);

    OrganizationScreen(ScreenContext context, ExportsImport exports) {
        TableContext cells = LiveContext.of(context);
        tables =
                new TablePair(
                        context,
                        IdentityCenterScreens.TEXTS,
                        AccountTable.spec(cells),
                        UnitTable.spec(cells),
                        ACCOUNTS_PART,
                        0);
        tree = new OrganizationTree(context, exports, this::showInTable);
        SplitPane split = new SplitPane(tree, tables);
        split.getStyleClass().add("studio-split");
        split.setDividerPositions(TREE_PART);
        SplitPane.setResizableWithParent(tree, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        view =
                new VBox(
                        new ScreenHead(
                                context.messages(),
                                IdentityCenterScreens.TEXTS,
                                IdentityCenterScreens.ORGANIZATION),
                        split);
        view.getStyleClass().addAll("screen", "identity-center");
        PlannerStyle.applyTo(view);
        tables.selection().addListener((_, _, now) -> selection.set(now));
        tree.selectedProperty()
                .addListener((_, _, row) -> {
                    if (!row.equals(RowId.NONE)) {
                        selection.set(new Selection(Optional.of(row), ""));
                    }
                });
    }

    private void showInTable(RowId row) {
        tables.reveal(row, "");
        tables.focus();
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
        tables.reveal(row, field);
    }

    @Override
    public void focus() {
        tables.focus();
    }

    @Override
    public Optional<Grid<?>> activeGrid() {
        return tree.hasKeyboard() ? Optional.empty() : Optional.of(tables.activeGrid());
    }

    @Override
    public void find() {
        tables.find();
    }
}
