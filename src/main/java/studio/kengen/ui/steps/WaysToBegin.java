package studio.kengen.ui.steps;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.filing.Sample;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenContext;

/// What an empty project offers: the samples, an Excel file, or a first row.
final class WaysToBegin extends VBox {
    private final Messages messages;

    WaysToBegin(ScreenContext context) {
        this.messages = context.messages();
        getStyleClass().add("ways-to-begin");
        Label title = new Label(messages.text("steps.begin.title"));
        title.getStyleClass().add("overview-name");
        Label text = new Label(messages.text("steps.begin.text"));
        text.setWrapText(true);
        text.getStyleClass().add("screen-explanation");
        Sample sample = Sample.mapLab(messages.language());
        FlowPane ways =
                new FlowPane(
                        way("sample", Feather.MAP, () -> context.commands().file().open(sample)),
                        way("identityCenter", Feather.USERS, () -> openPlan(context)),
                        way("excel", Feather.GRID, context.commands().file().importWorkbook::run),
                        way(
                                "scratch",
                                Feather.EDIT_3,
                                () -> context.navigation().go(Place.screen("sources"))));
        ways.getStyleClass().add("ways");
        getChildren().addAll(title, text, ways);
    }

    /// Opens the sample where its story begins.
    private static void openPlan(ScreenContext context) {
        context.commands().file().open(Sample.IDENTITY_CENTER);
        if (!context.model().project().accounts().isEmpty()) {
            context.navigation().go(Place.screen("planner"));
        }
    }

    private Node way(String id, Feather icon, Runnable action) {
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add("way-icon");
        Label title = new Label(messages.text("steps.beginTitle." + id));
        title.getStyleClass().add("part-title");
        Label text = new Label(messages.text("steps.beginText." + id));
        text.setWrapText(true);
        text.getStyleClass().addAll("text-muted", "way-description");
        VBox box = new VBox(sign, title, text);
        box.getStyleClass().add("way-text");
        Button button = new Button(null, box);
        button.setId("begin-" + id);
        button.getStyleClass().add("way");
        button.setAccessibleText(title.getText());
        button.setOnAction(_ -> action.run());
        return button;
    }
}
