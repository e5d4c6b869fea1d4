package studio.kengen.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.control.ControlSentences;
import studio.kengen.control.KnowledgeSource;
import studio.kengen.control.proposal.Proposal;
import studio.kengen.i18n.Messages;

/// A proposal: what it does, how much of the row it covers, how much work it is, whom it blocks and where it comes from.
final class ProposalCard extends HBox {
    private static final int MOST = 8;

    private final Messages messages;
    private final Proposal proposal;

    /// @param source where the studio knows the control from; empty where the project brought it
    /// @param number tells the proposals of a page apart
    /// @param isChosen whether the rows have it already
    /// @param lookUp shows the control among all that is known
    ProposalCard(
            Messages messages,
            Proposal proposal,
            Optional<KnowledgeSource> source,
            int number,
            boolean isChosen,
            Runnable choose,
            Runnable lookUp) {
        this.messages = messages;
        this.proposal = proposal;
        getStyleClass().add("proposal");
        VBox text = new VBox(Words.wrapped(messages.text(proposal.sentence())), facts());
        text.getStyleClass().add("proposal-text");
        if (!proposal.isComplete()) {
            text.getChildren()
                    .add(
                            Words.wrapped(
                                    messages.text(
                                            "controls.proposal.leaves",
                                            Words.first(messages, proposal.leaves(), MOST)),
                                    "proposal-leaves"));
        }
        answered().ifPresent(risk -> text.getChildren().add(Words.wrapped(risk, "text-muted")));
        text.getChildren().add(origin(source, number, lookUp));
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(text, isChosen ? chosen() : button(number, choose));
    }

    private Button button(int number, Runnable choose) {
        Button button = Words.button("choose-" + number, messages.text("controls.choose"), choose);
        button.getStyleClass().add("choose");
        button.setAccessibleText(
                messages.text("controls.choose.accessible", messages.text(proposal.sentence())));
        return button;
    }

    private Label chosen() {
        Label label = new Label("✓ " + messages.text("controls.proposal.chosen"));
        label.getStyleClass().add("matter-controlled");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Label facts() {
        return Words.wrapped(
                String.join(
                        " · ",
                        proposal.isComplete()
                                ? messages.text("controls.proposal.all")
                                : messages.text(
                                        "controls.proposal.some",
                                        proposal.covers().size(),
                                        proposal.covers().size() + proposal.leaves().size()),
                        messages.text("controls.strength." + proposal.strength().name()),
                        messages.text("controls.effort." + proposal.effort().name()),
                        messages.text(proposal.blocking().text())),
                "text-muted");
    }

    /// What it is against.
    private Optional<String> answered() {
        return proposal.answers().stream()
                .map(ControlSentences::of)
                .map(messages::text)
                .findFirst()
                .map(risk -> messages.text("controls.origin.risk", risk));
    }

    /// Who says so, since when and by what, and the way to look it up.
    private Node origin(Optional<KnowledgeSource> source, int number, Runnable lookUp) {
        String who =
                source.map(known ->
                                messages.text(
                                        "controls.origin.studio",
                                        known.asOf().toString(),
                                        known.source()))
                        .orElseGet(() -> messages.text("controls.origin.project"));
        if (proposal.answers().isEmpty()) {
            return Words.wrapped(who, "text-muted");
        }
        Hyperlink link = new Hyperlink(who);
        link.setId("origin-" + number);
        link.setWrapText(true);
        link.getStyleClass().add("proposal-origin");
        link.setOnAction(_ -> lookUp.run());
        return link;
    }
}
