package studio.kengen.ui.steps;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.ScreenContext;

/// The next thing to do, with a button that leads to it.
final class NextThing extends HBox {
    private final Messages messages;

    /// @param next empty where nothing is left to do
    NextThing(ScreenContext context, Optional<StepStatus.Item> next) {
        messages = context.messages();
        getStyleClass().add("next-thing");
        setAlignment(Pos.CENTER_LEFT);
        FontIcon icon = new FontIcon(next.isPresent() ? Feather.ARROW_RIGHT : Feather.CHECK);
        Label text =
                new Label(
                        next.map(item -> messages.text("steps.next.text", item.text()))
                                .orElseGet(() -> messages.text("steps.next.nothing")));
        text.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(icon, text, space);
        next.ifPresentOrElse(
                item -> offer("steps.next.show", () -> context.navigation().go(item.place())),
                () -> offer("shell.tool.generate", context.commands().project().generate::run));
    }

    private void offer(String label, Runnable action) {
        Button button = new Button(messages.text(label));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
    }
}
