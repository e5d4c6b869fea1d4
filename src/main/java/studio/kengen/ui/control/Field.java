package studio.kengen.ui.control;

import java.util.List;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One thing that is asked: its name, where it is entered, what may be said, and what is wrong.
final class Field extends VBox {
    private final Control input;
    private final Label problem = Words.wrapped("", "field-problem");

    /// @param hint an example, or what happens where nothing is entered; may be empty
    Field(String name, Control input, String hint) {
        this.input = input;
        getStyleClass().add("choice-field");
        Label label = new Label(name);
        label.setLabelFor(input);
        getChildren().addAll(label, input);
        if (!hint.isEmpty()) {
            getChildren().add(Words.wrapped(hint, "text-muted"));
        }
        getChildren().add(problem);
        show(List.of());
    }

    /// Gives the keyboard to the input.
    void focusInput() {
        input.requestFocus();
    }

    /// Shows these problems, or none.
    void show(List<String> problems) {
        problem.setText(String.join("\n", problems));
        problem.setVisible(!problems.isEmpty());
        problem.setManaged(!problems.isEmpty());
    }
}
