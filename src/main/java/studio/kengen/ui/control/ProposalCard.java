package studio.kengen.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.control.ControlSentences;
import studio.kengen.control.proposal.Proposal;
import studio.kengen.i18n.Messages;

/// A proposal: what it does, how much of the row it covers, how much work it is, whom it blocks and where it comes from.
final class ProposalCard extends HBox {
    private static final int MOST = 8;

    private final Messages messages;
    private final Proposal proposal;

    /// @param number tells the proposals of a page apart
    /// @param isChosen whether the rows have it already
    ProposalCard(
            Messages messages, Proposal proposal, int number, boolean isChosen, Runnable choose) {
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
        text.getChildren().add(Words.wrapped(origin(), "text-muted"));
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

    /// Who says so, and against what.
    private String origin() {
        String who =
                messages.text(
                        proposal.control().source().isOwn()
                                ? "controls.origin.project"
                                : "controls.origin.studio");
        return proposal.answers().stream()
                .map(ControlSentences::of)
                .map(messages::text)
                .findFirst()
                .map(risk -> messages.text("controls.origin.risk", who, risk))
                .orElse(who);
    }
}
