package studio.kengen.ui.dialog;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Parts that several dialogs show.
final class DialogText {
    private DialogText() {}

    /// A paragraph as wide as is easy to read, and as high as its lines at that width.
    static Label of(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("dialog-text");
        // A dialog asks for heights before it gives widths, and would then leave room for one line.
        label.minHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> label.prefHeight(label.getPrefWidth()),
                                label.skinProperty(),
                                label.fontProperty(),
                                label.prefWidthProperty()));
        return label;
    }

    static void markAsLoss(Node button) {
        button.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
    }
}
