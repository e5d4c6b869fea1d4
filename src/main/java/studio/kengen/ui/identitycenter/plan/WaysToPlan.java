package studio.kengen.ui.identitycenter.plan;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.design.Table;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.identitycenter.plan.PlannerBasis.Remedy;
import studio.kengen.ui.shell.ScreenContext;

/// Ways to begin a plan: from the access sources, from exports of AWS, from a workbook, by hand.
final class WaysToPlan extends VBox {
    private final Messages messages;

    /// @param people gives the access sources permission sets; empty where there are no people
    /// @param exports imports files that were exported from AWS
    WaysToPlan(
            ScreenContext context,
            Optional<Remedy> people,
            Consumer<ChangeSet> apply,
            Runnable exports) {
        this.messages = context.messages();
        getStyleClass().add("ways-to-begin");
        Label text = new Label(messages.text("planner.begin.text"));
        text.setWrapText(true);
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("ways");
        people.ifPresent(remedy ->
                ways.getChildren()
                        .add(way("people", Feather.USERS, () -> apply.accept(remedy.step()))));
        ways.getChildren()
                .addAll(
                        way("exports", Feather.DOWNLOAD, exports),
                        way(
                                "workbook",
                                Feather.GRID,
                                context.commands().file().importWorkbook::run),
                        way(
                                "hand",
                                Feather.EDIT_3,
                                () ->
                                        context.navigation()
                                                .screenOf(Table.ACCOUNTS)
                                                .ifPresent(entry ->
                                                        PlannerScreen.go(context, entry.id()))));
        getChildren().addAll(text, ways);
    }

    private Node way(String id, Feather icon, Runnable action) {
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add("way-icon");
        Label title = new Label(messages.text("planner.beginTitle." + id));
        title.getStyleClass().add("part-title");
        Label text = new Label(messages.text("planner.beginText." + id));
        text.setWrapText(true);
        text.getStyleClass().addAll("text-muted", "way-description");
        VBox box = new VBox(sign, title, text);
        box.getStyleClass().add("way-text");
        Button button = new Button(null, box);
        button.setId("plan-" + id);
        button.getStyleClass().add("way");
        button.setAccessibleText(title.getText());
        button.setOnAction(_ -> action.run());
        return button;
    }
}
