package studio.kengen.ui.proof;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.kengen.engine.Decision;
import studio.kengen.exchange.scenario.ScenarioRequest;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Obligation;
import studio.kengen.prove.Refutation;
import studio.kengen.ui.shell.ScreenContext;

/// What refutes an obligation: the request, how it is decided, the rows and the statements behind it.
final class RefutationPane extends VBox {
    private final ScreenContext context;
    private final Messages messages;
    private final ProofActions actions;
    private final Obligation obligation;
    private final Refutation refutation;

    RefutationPane(
            ScreenContext context,
            ProofActions actions,
            Obligation obligation,
            Refutation refutation) {
        this.context = context;
        this.messages = context.messages();
        this.actions = actions;
        this.obligation = obligation;
        this.refutation = refutation;
        getStyleClass().add("refutation");
        getChildren().addAll(facts(), buttons());
    }

    private Facts facts() {
        Facts facts = new Facts();
        ScenarioRequest request =
                ScenarioRequest.of(refutation.witness(), context.model().catalog());
        facts.add(messages.text("proof.request.principal"), principal(request.principal()));
        facts.add(messages.text("proof.request.action"), request.action());
        facts.add(messages.text("proof.request.resource"), request.resource().arn());
        facts.add(messages.text("proof.request.context"), context(request.context()));
        facts.add(messages.text("proof.request.decision"), decision());
        if (!refutation.rows().isEmpty()) {
            facts.add(
                    messages.text("proof.request.rows"),
                    new RowLinks(context).list(refutation.rows()));
        }
        facts.add(
                messages.text("proof.request.statements"),
                new StatementList(context, actions, refutation));
        return facts;
    }

    private Node principal(String arn) {
        Label text = new Label(arn);
        text.setWrapText(true);
        text.getStyleClass().add("proof-value");
        return refutation
                .source()
                .<Node>map(source -> new VBox(text, new RowLinks(context).names(List.of(source))))
                .orElse(text);
    }

    private String context(Map<String, Object> keys) {
        return keys.isEmpty()
                ? messages.text("proof.request.noContext")
                : keys.entrySet().stream()
                        .map(key -> key.getKey() + " = " + value(key.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String value(Object oneOrMore) {
        return oneOrMore instanceof List<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(oneOrMore);
    }

    /// Of a request that is allowed the statements say why.
    private Node decision() {
        Decision decision = refutation.explanation().decision();
        VBox box = new VBox(wrapped(messages.text("proof.decision." + decision.name())));
        if (decision == Decision.IMPLICITLY_DENIED) {
            refutation
                    .explanation()
                    .reasons()
                    .forEach(reason -> {
                        Label text = wrapped(messages.text(reason));
                        text.getStyleClass().add("text-muted");
                        box.getChildren().add(text);
                    });
        }
        return box;
    }

    private HBox buttons() {
        HBox buttons =
                new HBox(
                        button("proof.copy", () -> actions.copy(obligation, refutation)),
                        button("proof.save", () -> actions.save(obligation, refutation)));
        buttons.getStyleClass().add("proof-buttons");
        return buttons;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(key.replace('.', '-') + '-' + obligation.text());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
