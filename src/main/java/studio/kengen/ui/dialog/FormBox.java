package studio.kengen.ui.dialog;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fields of a form one below the other, each under its label.
public final class FormBox extends VBox {
    public FormBox() {
        getStyleClass().add("form");
    }

    /// Adds a field.
    ///
    /// @param id how tests and style sheets find it
    public void add(String label, String id, Control field) {
        Label above = new Label(label);
        above.setLabelFor(field);
        field.setId(id);
        field.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(above, field);
    }

    /// Adds a remark about what stands above it.
    public void explain(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("text-muted");
        getChildren().add(label);
    }

    /// Adds what is wrong, to be seen only while it is.
    public void problem(String text, String id, ObservableBooleanValue isWrong) {
        Label label = problem(id);
        label.setText(text);
        label.visibleProperty().bind(isWrong);
    }

    /// Adds what is wrong, in changing words; where there are none, it takes no room.
    public void problem(ObservableValue<String> text, String id) {
        Label label = problem(id);
        label.setWrapText(true);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private Label problem(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("form-error");
        getChildren().add(label);
        return label;
    }
}
