package studio.kengen.ui.proof;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.project.ProofState;
import studio.kengen.ui.project.ProofState.Phase;
import studio.kengen.ui.project.ProofSubject.Folder;
import studio.kengen.ui.project.ProofSubject.Generated;
import studio.kengen.ui.shell.ProjectCommands;
import studio.kengen.ui.shell.ScreenContext;

/// What the screen is about, which documents are proved, and whether the results are of their present state.
final class ProofHead extends VBox {
    private final Messages messages;
    private final Label subject = wrapped("");
    private final List<Button> ofFolder;
    private final VBox phase = new VBox();

    ProofHead(ScreenContext context) {
        this.messages = context.messages();
        getStyleClass().add("proof-head");
        Label title = new Label(messages.text("proof.screen.title"));
        title.getStyleClass().add("screen-title");
        Label explanation = wrapped(messages.text("proof.screen.explanation"));
        explanation.getStyleClass().add("screen-explanation");
        subject.setId("proof-subject");
        subject.getStyleClass().add("part-title");
        phase.getStyleClass().add("proof-state");
        ProjectCommands commands = context.commands().project();
        ofFolder =
                List.of(
                        button("proof.again", context.model().proof()::again),
                        button("proof.generated", commands.prove::run));
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("proof-buttons");
        buttons.getChildren().addAll(ofFolder);
        buttons.getChildren().add(button("proof.folder", commands.proveFolder::run));
        getChildren().addAll(title, explanation, subject, buttons, phase);
    }

    void show(ProofState state) {
        subject.setText(
                switch (state.subject()) {
                    case Generated() -> messages.text("proof.subject.generated");
                    case Folder(var path) -> messages.text("proof.subject.folder", path.toString());
                });
        for (Button button : ofFolder) {
            button.setVisible(state.subject() instanceof Folder);
            button.setManaged(button.isVisible());
        }
        phase.getChildren().setAll(phase(state));
    }

    private List<Node> phase(ProofState state) {
        return switch (state.phase()) {
            case Phase.Nothing() -> List.of(hint());
            case Phase.Proved() -> List.of();
            case Phase.Proving(var fraction) -> List.of(proving(fraction, state));
            case Phase.Unreadable(var problems) ->
                    problems.stream().<Node>map(this::problem).toList();
            case Phase.Failed() -> List.of(problem(Message.of("proof.phase.failed")));
        };
    }

    private Label hint() {
        Label hint = wrapped(messages.text("proof.phase.nothing"));
        hint.setId("proof-empty");
        return hint;
    }

    private HBox proving(double fraction, ProofState state) {
        Label text =
                wrapped(
                        messages.text(
                                state.latest().isPresent()
                                        ? "proof.phase.provingAnew"
                                        : "proof.phase.proving"));
        text.setId("proof-phase");
        HBox line = new HBox(new ProgressBar(fraction), text);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("proof-phase");
        return line;
    }

    private Label problem(Message problem) {
        Label label = wrapped(messages.text(problem));
        label.getStyleClass().add("proof-problem");
        return label;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
