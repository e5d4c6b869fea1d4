package studio.kengen.ui.identitycenter;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.design.PermissionSet;
import studio.kengen.ui.grid.Grid;
import studio.kengen.ui.identitycenter.plan.PlannerStyle;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.Selection;
import studio.kengen.ui.table.LiveContext;
import studio.kengen.ui.table.ScreenHead;
import studio.kengen.ui.table.ScreenOfTable;
import studio.kengen.ui.table.TablePart;

/// The permission sets, and below them the inline policy of one of them while it is edited.
final class PermissionSetsScreen implements ScreenOfTable {
    private static final double TABLE_PART = 0.5;

    private final TablePart<PermissionSet> table;
    private final InlinePolicyPane policy;
    private final SplitPane split = new SplitPane();
    private final VBox view;

    PermissionSetsScreen(ScreenContext context) {
        policy = new InlinePolicyPane(context, this::closePolicy);
        table =
                new TablePart<>(
                        context,
                        PermissionSetTable.spec(LiveContext.of(context), this::openPolicy),
                        IdentityCenterScreens.TEXTS.empties() + "permissionSets");
        split.setOrientation(Orientation.VERTICAL);
        split.getStyleClass().add("table-split");
        split.getItems().add(table);
        VBox.setVgrow(split, Priority.ALWAYS);
        view =
                new VBox(
                        new ScreenHead(
                                context.messages(),
                                IdentityCenterScreens.TEXTS,
                                IdentityCenterScreens.SETS),
                        split);
        view.getStyleClass().addAll("screen", "identity-center");
        PlannerStyle.applyTo(view);
        table.selection().addListener((_, _, selected) -> follow(selected));
    }

    private void openPolicy(PermissionSet set) {
        if (!split.getItems().contains(policy)) {
            split.getItems().add(policy);
            split.setDividerPositions(TABLE_PART);
            // What is inside a split pane can take the keyboard only after it was laid out.
            split.applyCss();
            split.layout();
        }
        policy.show(set.id());
        policy.edit();
    }

    private void closePolicy() {
        split.getItems().remove(policy);
        table.grid().requestFocus();
    }

    /// The pane shows the set that is selected, for as long as it is open.
    private void follow(Selection selected) {
        if (split.getItems().contains(policy)) {
            selected.row().ifPresent(policy::show);
        }
    }

    @Override
    public TablePart<?> table() {
        return table;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Optional<Grid<?>> activeGrid() {
        return policy.hasKeyboard() ? Optional.empty() : Optional.of(table.grid());
    }
}
