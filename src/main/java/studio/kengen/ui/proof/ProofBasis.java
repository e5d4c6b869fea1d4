package studio.kengen.ui.proof;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.ProofScope;
import studio.kengen.ui.shell.ScreenContext;

/// Whose requests were looked at, whose were not, and what is taken for granted.
final class ProofBasis extends VBox {
    ProofBasis(ScreenContext context, ProofScope scope) {
        Messages messages = context.messages();
        getStyleClass().add("proof-basis");
        Label title = new Label(messages.text("proof.basis.title"));
        title.getStyleClass().add("part-title");
        Facts facts = new Facts();
        facts.add(messages.text("proof.basis.assumed"), assumptions(messages));
        if (!scope.sources().isEmpty()) {
            facts.add(
                    messages.text("proof.basis.sources"),
                    new RowLinks(context).names(scope.sources()));
            facts.add(
                    messages.text("proof.basis.administrators"),
                    messages.text("proof.basis.accounts", String.join(", ", scope.accounts())));
        }
        if (!scope.others().isEmpty()) {
            facts.add(
                    messages.text("proof.basis.others"),
                    new RowLinks(context).names(scope.others()));
        }
        getChildren().addAll(title, facts);
    }

    private static VBox assumptions(Messages messages) {
        VBox box = new VBox();
        for (Message assumption : ProofScope.ASSUMPTIONS) {
            Label text = new Label(messages.text(assumption));
            text.setWrapText(true);
            box.getChildren().add(text);
        }
        return box;
    }
}
