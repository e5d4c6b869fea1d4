package studio.kengen.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One thing that is asked: its name, where it is entered, what may be said, and what is wrong.
final class Field extends VBox {
    private final Node input;
    private final Label problem = Words.wrapped("", "field-problem");
    private boolean touched;

    /// @param hint an example, or what happens where nothing is entered; may be empty
    Field(String name, Node input, String hint) {
        this.input = input;
        getStyleClass().add("choice-field");
        Label label = Words.wrapped(Words.beginning(name));
        label.setLabelFor(input);
        input.setAccessibleText(name);
        getChildren().addAll(label, input, problem);
        if (!hint.isEmpty()) {
            getChildren().add(Words.wrapped(hint, "text-muted"));
        }
        show(List.of(), false);
    }

    /// Offers to enter something with one click.
    void offer(List<Hyperlink> offers) {
        if (!offers.isEmpty()) {
            FlowPane line = new FlowPane();
            line.getStyleClass().add("field-offers");
            line.getChildren().addAll(offers);
            // A long ARN is shortened rather than that it makes the form wider than its place.
            line.setMinWidth(0);
            offers.forEach(offer -> {
                offer.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                offer.maxWidthProperty().bind(line.widthProperty());
            });
            getChildren().add(line);
        }
    }

    /// Something was entered here.
    void touch() {
        touched = true;
    }

    /// Gives the keyboard to the input.
    void focusInput() {
        input.requestFocus();
    }

    /// Shows these problems, or none; nothing where nothing was entered yet and nobody has asked.
    void show(List<String> problems, boolean asked) {
        boolean shown = !problems.isEmpty() && (touched || asked);
        problem.setText(shown ? String.join("\n", problems) : "");
        problem.setVisible(shown);
        problem.setManaged(shown);
    }
}
