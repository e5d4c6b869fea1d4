package studio.kengen.ui.table;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.i18n.Messages;

/// The head of a screen: table, title, one line that explains it, and "?" for more.
public final class ScreenHead extends VBox {
    /// Tables of the method are known by their numbers.
    private static final String NUMBERED = "table-";

    private static final String POP_OVER_STYLE =
            Objects.requireNonNull(ScreenHead.class.getResource("pop-over.css")).toExternalForm();

    /// @param id the screen's id, which its messages are kept under
    /// @param texts where they are kept
    public ScreenHead(Messages messages, ScreenTexts texts, String id) {
        String name = messages.text(texts.titles() + id);
        HBox line = new HBox();
        line.getStyleClass().add("screen-head");
        if (id.startsWith(NUMBERED)) {
            line.getChildren()
                    .add(styled(new Label(messages.text(texts.labels() + id)), "screen-table"));
        }
        line.getChildren().add(styled(new Label(name), "screen-title"));
        line.getChildren().add(help(messages, name, messages.text(texts.helps() + id)));
        Label explanation =
                styled(new Label(messages.text(texts.explanations() + id)), "screen-explanation");
        explanation.setWrapText(true);
        // Of a table below that wants all the room, a label would give up its further lines.
        explanation.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(line, explanation);
    }

    private static Label styled(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Button help(Messages messages, String title, String text) {
        Button button = new Button(null, new FontIcon(Feather.HELP_CIRCLE));
        button.getStyleClass().addAll("flat", "button-icon", "help-button");
        button.setAccessibleText(messages.text("table.more.help"));
        button.setOnAction(_ -> popOver(title, text).show(button));
        return button;
    }

    private static PopOver popOver(String title, String text) {
        VBox box = new VBox(styled(new Label(title), "part-title"));
        box.getStyleClass().add("help-pop-over");
        for (String paragraph : List.of(text.split("\n"))) {
            Label label = new Label(paragraph);
            label.setWrapText(true);
            box.getChildren().add(label);
        }
        PopOver popOver = new PopOver(box);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.setDetachable(false);
        popOver.getRoot().getStylesheets().add(POP_OVER_STYLE);
        return popOver;
    }
}
