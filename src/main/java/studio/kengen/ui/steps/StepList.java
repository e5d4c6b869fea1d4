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
import studio.kengen.prove.Proof.Result;
import studio.kengen.ui.project.ProofSummary;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.ScreenContext;

/// The four steps as a checklist.
final class StepList extends VBox {
    private final ScreenContext context;
    private final Messages messages;

    StepList(ScreenContext context, List<StepStatus> steps, ProofSummary proof) {
        this.context = context;
        this.messages = context.messages();
        getStyleClass().add("step-list");
        steps.forEach(step -> getChildren().add(step(step)));
        getChildren().add(proof(proof));
        getChildren().getLast().getStyleClass().add("last");
    }

    private Node step(StepStatus step) {
        VBox text =
                text(
                        messages.text("steps.step.number", step.number()),
                        "steps.stepTitle." + step.number(),
                        step.facts());
        step.missing().forEach(item -> text.getChildren().add(missing(item)));
        return line(step.isDone(), text);
    }

    private Node proof(ProofSummary proof) {
        VBox text =
                text(
                        messages.text("steps.proof.label"),
                        "steps.proof.title",
                        List.of(
                                new StepStatus.Item(
                                        proof.signed(), Place.screen(OverviewViewModel.PROOF))));
        return line(proof.result().filter(Result.PROVED::equals).isPresent(), text);
    }

    private VBox text(String label, String title, List<StepStatus.Item> items) {
        Label number = new Label(label);
        number.getStyleClass().addAll("text-muted", "step-number");
        Label name = new Label(messages.text(title));
        name.getStyleClass().add("part-title");
        HBox head = new HBox(number, name);
        head.getStyleClass().add("step-head");
        FlowPane facts = new FlowPane();
        facts.getStyleClass().add("step-facts");
        items.forEach(item -> facts.getChildren().add(link(item, "step-fact")));
        VBox text = new VBox(head, facts);
        text.getStyleClass().add("step-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    private static Node line(boolean isDone, VBox text) {
        FontIcon mark = new FontIcon(isDone ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
        mark.getStyleClass().add(isDone ? "step-done" : "step-open");
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
