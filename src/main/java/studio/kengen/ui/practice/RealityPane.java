package studio.kengen.ui.practice;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import studio.kengen.check.practice.State;
import studio.kengen.check.reality.Difference;
import studio.kengen.check.reality.Difference.Kind;
import studio.kengen.check.reality.RealPrincipal;
import studio.kengen.check.reality.Reality;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import studio.kengen.engine.AccessRequest;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.RowPhrase;

/// What comparing design and reality has shown: a card for each role or user that a source stands for, then those that have
/// no counterpart, and what the comparison takes for granted.
final class RealityPane {
    private final ScreenContext context;
    private final Messages messages;
    private final Reality reality;
    private final boolean isPart;

    /// @param isPart whether the export does not tell everything of its account
    RealityPane(ScreenContext context, Reality reality, boolean isPart) {
        this.context = context;
        this.messages = context.messages();
        this.reality = reality;
        this.isPart = isPart;
    }

    List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        if (isPart) {
            parts.add(StateSign.worded(State.NOT_KNOWN, messages.text("reality.part")));
        } else if (reality.isAsDesigned()) {
            parts.add(
                    StateSign.worded(
                            State.FOLLOWED, messages.text("reality.everythingAsDesigned")));
        }
        reality.principals().forEach(principal -> parts.add(card(principal)));
        addRows(parts, "reality.absent", reality.absent());
        addRows(parts, "reality.elsewhere", reality.elsewhere());
        if (!reality.unplanned().isEmpty()) {
            VBox lines = part("reality.unplanned", reality.unplanned().size());
            lines.setId("reality-unplanned");
            reality.unplanned().forEach(arn -> lines.getChildren().add(wrapped(arn)));
            parts.add(lines);
        }
        if (reality.serviceLinked() > 0) {
            parts.add(muted(messages.text("reality.serviceLinked", reality.serviceLinked())));
        }
        VBox assumptions = part("reality.assumptions", 0);
        Reality.ASSUMPTIONS.forEach(
                text -> assumptions.getChildren().add(muted(messages.text(text))));
        parts.add(assumptions);
        return parts;
    }

    private Node card(RealPrincipal principal) {
        VBox card = new VBox();
        card.getStyleClass().add("signal-card");
        card.setId("reality-" + principal.source().value());
        FlowPane head = new FlowPane(link(principal.source()), sign(principal));
        head.getStyleClass().add("practice-head");
        card.getChildren().addAll(head, muted(principal.arn()));
        principal.unknown().forEach(text -> card.getChildren().add(wrapped(messages.text(text))));
        for (Kind kind : Kind.values()) {
            List<Difference> differences = principal.differences(kind);
            if (!differences.isEmpty()) {
                Label label = new Label(messages.text(kind.label()));
                label.getStyleClass().add("part-title");
                card.getChildren().add(label);
                differences.forEach(one -> card.getChildren().add(difference(one)));
            }
        }
        if (!principal.notLookedAt().isEmpty()) {
            card.getChildren().add(muted(messages.text("reality.notLookedAt")));
            principal.notLookedAt().forEach(row -> card.getChildren().add(link(row)));
        }
        return card;
    }

    private Label sign(RealPrincipal principal) {
        if (principal.isAsDesigned()) {
            return StateSign.worded(State.FOLLOWED, messages.text("reality.asDesigned"));
        }
        boolean isCertain =
                principal.differences().stream()
                        .anyMatch(one -> one.kind() != Kind.INSIDE_B && one.isCertain());
        return isCertain
                ? StateSign.worded(State.VIOLATED, messages.text("reality.differs"))
                : StateSign.worded(State.NOT_KNOWN, messages.text("reality.undecided"));
    }

    private Node difference(Difference difference) {
        VBox lines = new VBox();
        lines.getStyleClass().add("reality-difference");
        difference.row().ifPresent(row -> lines.getChildren().add(link(row)));
        difference
                .policy()
                .ifPresent(name ->
                        lines.getChildren().add(wrapped(messages.text("reality.policy", name))));
        difference.witness().ifPresent(request -> lines.getChildren().add(muted(witness(request))));
        difference.undecided().ifPresent(why -> lines.getChildren().add(wrapped(undecided(why))));
        return lines;
    }

    private String witness(AccessRequest request) {
        return messages.text("reality.witness", request.action(), request.resource());
    }

    private String undecided(Message why) {
        return messages.text("reality.undecidedWhy", why);
    }

    private void addRows(List<Node> parts, String key, List<RowId> rows) {
        if (!rows.isEmpty()) {
            VBox lines = part(key, rows.size());
            rows.forEach(row -> lines.getChildren().add(link(row)));
            parts.add(lines);
        }
    }

    private VBox part(String key, int count) {
        Label title = new Label(messages.text(key, count));
        title.setWrapText(true);
        title.getStyleClass().add("part-title");
        VBox part = new VBox(title);
        part.getStyleClass().add("practice-links");
        return part;
    }

    private Node link(RowId id) {
        String text =
                context.model().project().find(id).map(row -> text(id, row)).orElse(id.value());
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setOnAction(_ -> context.openRow(id));
        return link;
    }

    private String text(RowId id, Row row) {
        String name = context.model().names().name(id);
        String phrase = new RowPhrase(messages, context.model().names()).of(row);
        return phrase.equals(name) ? name : name + " · " + phrase;
    }

    private static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("text-muted");
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
