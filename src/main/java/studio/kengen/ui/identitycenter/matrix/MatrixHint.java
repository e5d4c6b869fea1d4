package studio.kengen.ui.identitycenter.matrix;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.kengen.design.Project;
import studio.kengen.design.Table;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenContext;

/// What stands in the place of a matrix that has no cells: what is missing, and where it is written down; or that it is being
/// worked out.
final class MatrixHint extends VBox {
    private final ScreenContext context;
    private final Messages messages;

    MatrixHint(ScreenContext context) {
        this.context = context;
        this.messages = context.messages();
        setId("matrix-hint");
        setAlignment(Pos.CENTER);
        getStyleClass().add("matrix-hint");
        tellWait();
    }

    /// Until the first matrix is worked out: with much to do, that is not at once.
    private void tellWait() {
        getChildren().setAll(text("planner.matrix.working"));
        show(true);
    }

    private Label text(String key) {
        Label label = new Label(messages.text(key));
        label.setWrapText(true);
        label.getStyleClass().add("text-muted");
        return label;
    }

    /// Tells why a matrix has no cells; nothing for one that has.
    void tell(Project project, Matrix matrix) {
        getChildren().clear();
        boolean isEmpty = matrix.rows().isEmpty() || matrix.columns().isEmpty();
        if (isEmpty) {
            add(project, Table.ACCOUNTS, "accounts", "organization");
            add(project, Table.PERMISSION_SETS, "sets", "permission-sets");
            add(project, Table.GROUPS, "groups", "people");
            boolean hasAll = getChildren().isEmpty();
            getChildren()
                    .addFirst(
                            text(hasAll ? "planner.matrix.noMatch" : "planner.matrix.nothingYet"));
        }
        show(isEmpty);
    }

    private void add(Project project, Table table, String what, String screen) {
        if (project.rows(table).isEmpty()) {
            Hyperlink link = new Hyperlink(messages.text("planner.matrix.add." + what));
            link.setOnAction(_ -> context.navigation().go(Place.screen(screen)));
            getChildren().add(link);
        }
    }

    private void show(boolean now) {
        setVisible(now);
        setManaged(now);
    }
}
