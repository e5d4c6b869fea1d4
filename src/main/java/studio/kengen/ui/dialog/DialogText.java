package studio.kengen.ui.dialog;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Parts that several dialogs show.
final class DialogText {
    private DialogText() {}

    /// A paragraph as wide as is easy to read.
    static Label of(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("dialog-text");
        return label;
    }

    static void markAsLoss(Node button) {
        button.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
    }
}
