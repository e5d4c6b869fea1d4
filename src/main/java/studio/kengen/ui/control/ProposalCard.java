package studio.kengen.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.control.KnownRisk;
import studio.kengen.control.proposal.Proposal;
import studio.kengen.i18n.Messages;

/// A proposal: what it does, how much of the row it covers, how much work it is, whom it blocks and where it comes from.
final class ProposalCard extends HBox {
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
                                            String.join(", ", proposal.leaves())),
                                    "proposal-leaves"));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(text, isChosen ? chosen() : button(number, choose));
    }

    private Button button(int number, Runnable choose) {
        Button button = Words.button("choose-" + number, messages.text("controls.choose"), choose);
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
                        messages.text(proposal.blocking().text()),
                        origin()),
                "text-muted");
    }

    private String origin() {
        if (proposal.control().source().isOwn()) {
            return messages.text("controls.origin.project");
        }
        return proposal.answers().stream()
                .map(KnownRisk::title)
                .findFirst()
                .map(title -> messages.text("controls.origin.risk", proposal.control().id()))
                .orElseGet(() -> messages.text("controls.origin.studio"));
    }
}
