package studio.kengen.ui.steps;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.ScreenContext;

/// The four steps as a checklist.
final class StepList extends VBox {
    private final ScreenContext context;
    private final Messages messages;

    StepList(ScreenContext context, List<StepStatus> steps) {
        this.context = context;
        this.messages = context.messages();
        getStyleClass().add("step-list");
        steps.forEach(step -> getChildren().add(step(step)));
        getChildren().getLast().getStyleClass().add("last");
    }

    private Node step(StepStatus step) {
        FontIcon mark = new FontIcon(step.isDone() ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
        mark.getStyleClass().add(step.isDone() ? "step-done" : "step-open");
        Label number = new Label(messages.text("steps.step.number", step.number()));
        number.getStyleClass().addAll("text-muted", "step-number");
        Label title = new Label(messages.text("steps.stepTitle." + step.number()));
        title.getStyleClass().add("part-title");
        HBox head = new HBox(number, title);
        head.getStyleClass().add("step-head");
        FlowPane facts = new FlowPane();
        facts.getStyleClass().add("step-facts");
        step.facts().forEach(item -> facts.getChildren().add(link(item, "step-fact")));
        VBox text = new VBox(head, facts);
        text.getStyleClass().add("step-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        step.missing().forEach(item -> text.getChildren().add(missing(item)));
        HBox line = new HBox(mark, text);
        line.getStyleClass().add("step-line");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Node missing(StepStatus.Item item) {
        Hyperlink link = link(item, "step-missing");
        link.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        return link;
    }

    private Hyperlink link(StepStatus.Item item, String styleClass) {
        Hyperlink link = new Hyperlink(messages.text(item.text()));
        link.getStyleClass().add(styleClass);
        link.setOnAction(_ -> context.navigation().go(item.place()));
        return link;
    }
}
