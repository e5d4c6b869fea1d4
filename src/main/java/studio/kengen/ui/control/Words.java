package studio.kengen.ui.control;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import studio.kengen.i18n.Messages;

/// The small parts of which the room's panes are made.
final class Words {
    private Words() {}

    /// A text that breaks into lines.
    static Label wrapped(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        // A label's own minimum would cut its last lines.
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A name as it begins a line: sentences have it in small letters.
    static String beginning(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// A button that is never cut.
    static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A text that is never cut.
    static Label whole(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// The first few of many names, and how many more there are.
    static String first(Messages messages, List<String> names, int most) {
        return names.size() <= most
                ? String.join(", ", names)
                : messages.text(
                        "controls.first",
                        String.join(", ", names.subList(0, most)),
                        names.size() - most);
    }

    /// Gives the keyboard to the first button within that chooses something, if there is one.
    static void focusButton(Node within) {
        Node button = within.lookup(".choose");
        if (button != null) {
            button.requestFocus();
        }
    }
}
