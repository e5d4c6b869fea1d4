package studio.kengen.ui.proof;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Obligation;
import studio.kengen.prove.Proof;
import studio.kengen.ui.project.ProofReport;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.ResultSign;

/// One obligation: its result, what it means, and what the result rests on.
final class ObligationCard extends HBox {
    private final Messages messages;

    ObligationCard(ScreenContext context, ProofActions actions, ProofReport report, Proof proof) {
        this.messages = context.messages();
        Obligation obligation = proof.obligation();
        setId("proof-" + obligation.text());
        getStyleClass().addAll("proof-card", ResultSign.styleClass(proof.result()));
        Label sign = new Label(ResultSign.symbol(proof.result()));
        sign.getStyleClass().add("proof-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        VBox text = new VBox(head(proof), meaning(obligation), detail(proof));
        text.getStyleClass().add("proof-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        proof.assumed().forEach(assumed -> text.getChildren().add(assumption(assumed)));
        if (!proof.rows().isEmpty()) {
            text.getChildren().add(new RowLinks(context).list(proof.rows()));
        }
        proof.refutation()
                .map(refutation -> new RefutationPane(context, actions, obligation, refutation))
                .ifPresent(text.getChildren()::add);
        getChildren().addAll(sign, text);
    }

    private Node head(Proof proof) {
        Label title = new Label(messages.text("proof.obligation." + proof.obligation().name()));
        title.getStyleClass().add("proof-title");
        Label word = new Label(ResultSign.word(messages, proof.result()));
        word.getStyleClass().add("proof-word");
        word.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, word);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("proof-card-head");
        return head;
    }

    private Node meaning(Obligation obligation) {
        Label meaning = new Label(messages.text("proof.meaning." + obligation.name()));
        meaning.setWrapText(true);
        return meaning;
    }

    private Node assumption(Message assumed) {
        Label label = new Label(messages.text("proof.assumes", assumed));
        label.setWrapText(true);
        label.getStyleClass().add("text-muted");
        return label;
    }

    /// What every proof assumes is told once, below.
    private Node detail(Proof proof) {
        Label detail = new Label(messages.text(proof.holds().orElseGet(proof::detail)));
        detail.setWrapText(true);
        detail.getStyleClass().add("text-muted");
        return detail;
    }
}
