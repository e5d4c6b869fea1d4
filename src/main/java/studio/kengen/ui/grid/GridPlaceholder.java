package studio.kengen.ui.grid;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.kengen.i18n.Messages;

/// What stands in a grid without rows: why there are none, and a button that helps.
final class GridPlaceholder extends VBox {
    private static final double GAP = 12;

    private final Messages messages;
    private final Runnable clearFilter;
    private final Label label = new Label();
    private final Button button = new Button();
    private String emptyText;
    private String actionLabel = "";
    private Runnable action = () -> {};
    private String filter = "";

    GridPlaceholder(Messages messages, Runnable clearFilter) {
        super(GAP);
        this.messages = messages;
        this.clearFilter = clearFilter;
        this.emptyText = messages.text("grid.empty");
        setAlignment(Pos.CENTER);
        getStyleClass().add("grid-placeholder");
        label.setWrapText(true);
        getChildren().addAll(label, button);
        show();
    }

    void setEmpty(String text, String newActionLabel, Runnable newAction) {
        emptyText = text;
        actionLabel = newActionLabel;
        action = newAction;
        show();
    }

    /// The words by which rows are hidden; empty where none are.
    void setFilter(String words) {
        filter = words.strip();
        show();
    }

    private void show() {
        boolean isFiltered = !filter.isEmpty();
        label.setText(isFiltered ? messages.text("grid.empty.filtered", filter) : emptyText);
        button.setText(isFiltered ? messages.text("grid.empty.clearFilter") : actionLabel);
        button.setOnAction(_ -> (filter.isEmpty() ? action : clearFilter).run());
        button.setVisible(!button.getText().isEmpty());
        button.setManaged(button.isVisible());
    }
}
