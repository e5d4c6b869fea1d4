package studio.kengen.ui.proof;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.kengen.design.RowId;
import studio.kengen.engine.statement.StatementRef;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.CoveredPart;
import studio.kengen.ui.shell.ScreenContext;

/// A part of a row of Table 3-1: who needs it, which actions, how it is protected, and by what.
final class CoveredPartPane extends VBox {
    private static final int MOST_ACTIONS = 6;
    private static final String BETWEEN = " · ";

    private final ScreenContext context;
    private final Messages messages;
    private final Facts facts = new Facts();

    CoveredPartPane(ScreenContext context, ProofActions actions, CoveredPart part) {
        this.context = context;
        this.messages = context.messages();
        getStyleClass().add("covered-part");
        getChildren().addAll(head(part), facts);
        facts.add(messages.text("proof.coverage.actions"), actions(part.actions()));
        if (!part.statements().isEmpty()) {
            facts.add(messages.text("proof.coverage.documents"), statements(part, actions));
        }
        addRows("proof.coverage.controls", part.controls());
        addRows("proof.coverage.unproved", part.unproved());
        addRows("proof.coverage.watchers", part.watchers());
        addRows("proof.coverage.accepted", part.acceptedRisks());
        part.reason()
                .ifPresent(reason ->
                        facts.add(messages.text("proof.coverage.reason"), messages.text(reason)));
    }

    private Node head(CoveredPart part) {
        Label protection = new Label(ProtectionSign.text(messages, part.protection()));
        protection
                .getStyleClass()
                .addAll("coverage-word", ProtectionSign.styleClass(part.protection()));
        protection.setMinWidth(Region.USE_PREF_SIZE);
        Node who =
                part.needed()
                        .<Node>map(needed -> new RowLinks(context).list(List.of(needed)))
                        .orElseGet(() -> wrapped(messages.text("proof.coverage.everybodyElse")));
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox head = new HBox(protection, who);
        head.getStyleClass().add("covered-part-head");
        return head;
    }

    private Node actions(List<String> names) {
        VBox box = new VBox();
        Label first = wrapped(names.stream().limit(MOST_ACTIONS).collect(Collectors.joining(", ")));
        box.getChildren().add(first);
        if (names.size() > MOST_ACTIONS) {
            Hyperlink more =
                    new Hyperlink(messages.text("proof.rows.more", names.size() - MOST_ACTIONS));
            more.setOnAction(_ -> {
                first.setText(String.join(", ", names));
                box.getChildren().remove(more);
            });
            box.getChildren().add(more);
        }
        return box;
    }

    private Node statements(CoveredPart part, ProofActions actions) {
        VBox box = new VBox();
        box.getStyleClass().add("proof-rows");
        for (StatementRef statement : part.statements()) {
            Hyperlink link = new Hyperlink(statement.policy() + BETWEEN + statement.name());
            link.setWrapText(true);
            link.setOnAction(_ -> actions.openStatement(statement));
            box.getChildren().add(link);
        }
        return box;
    }

    private void addRows(String key, List<RowId> rows) {
        if (!rows.isEmpty()) {
            facts.add(messages.text(key), new RowLinks(context).names(rows));
        }
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
