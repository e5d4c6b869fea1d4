package studio.kengen.ui.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.kengen.control.proposal.Proposal;
import studio.kengen.control.proposal.Proposer;
import studio.kengen.control.proposal.RowProposals;
import studio.kengen.design.AcceptedRisk;
import studio.kengen.design.Control;
import studio.kengen.design.Coverage;
import studio.kengen.design.Impact;
import studio.kengen.design.Method;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.ClosedSet;
import studio.kengen.ui.wording.ImpactSign;
import studio.kengen.ui.wording.RowPhrase;

/// One matter, or several: what it is about, what is chosen for it, and what the studio proposes, by method.
final class MatterPane extends VBox {
    private final ScreenContext context;
    private final Messages messages;
    private final Choices choices;
    private final List<Matter> matters;
    private final Coverage coverage;
    private final Consumer<PendingChoice> think;
    private int buttons;

    /// @param matters at least one
    /// @param think is given the choice that the user wants to think about
    MatterPane(
            ScreenContext context,
            Choices choices,
            List<Matter> matters,
            Proposer proposer,
            Consumer<PendingChoice> think) {
        this.context = context;
        this.messages = context.messages();
        this.choices = choices;
        this.matters = matters;
        this.coverage = Coverage.of(context.model().project());
        this.think = think;
        getStyleClass().add("matter");
        setId("matter");
        matters.forEach(matter -> getChildren().add(head(matter)));
        RowProposals proposals = proposals(proposer);
        getChildren().add(actions(proposals));
        getChildren().addAll(chosen());
        getChildren().add(Words.wrapped(messages.text(proposals.verdictText()), "matter-verdict"));
        for (Method method : Method.values()) {
            getChildren().addAll(method(method, proposals));
        }
        getChildren()
                .add(
                        Words.button(
                                "accept",
                                messages.text("controls.accept.button"),
                                () -> think.accept(choices.accept(rows()))));
    }

    private List<RowId> rows() {
        return matters.stream().map(Matter::id).toList();
    }

    /// Of several, what answers any of their actions.
    private RowProposals proposals(Proposer proposer) {
        if (matters.size() == 1) {
            return matters.getFirst().proposals(proposer);
        }
        Set<String> actions = new TreeSet<>();
        matters.forEach(matter -> actions.addAll(matter.proposals(proposer).actions()));
        return proposer.forActions(actions, matters.stream().anyMatch(Matter::isNeeded));
    }

    private Node head(Matter matter) {
        @Nullable Impact impact = matter.impact().orElse(null);
        Hyperlink name = new Hyperlink(context.model().names().name(matter.id()));
        name.setOnAction(_ -> context.openRow(matter.id()));
        name.setMinWidth(USE_PREF_SIZE);
        Label sign = new Label(ImpactSign.symbol(impact));
        sign.getStyleClass().add("symbol");
        sign.setMinWidth(USE_PREF_SIZE);
        Label word = new Label(ClosedSet.IMPACT.name(messages, impact));
        word.setMinWidth(USE_PREF_SIZE);
        Label phrase =
                Words.wrapped(
                        new RowPhrase(messages, context.model().names()).of(matter.row()),
                        "matter-title");
        HBox.setHgrow(phrase, Priority.ALWAYS);
        HBox line = new HBox(name, phrase, sign, word);
        line.getStyleClass().addAll("matter-line", ImpactSign.styleClass(impact));
        VBox head = new VBox(line);
        if (!matter.threats().isEmpty()) {
            head.getChildren().add(threats(matter));
        }
        return head;
    }

    private FlowPane threats(Matter matter) {
        FlowPane threats = new FlowPane();
        threats.getStyleClass().add("matter-threats");
        Label title = new Label(messages.text("controls.threats"));
        title.getStyleClass().add("text-muted");
        threats.getChildren().add(title);
        for (RowId threat : matter.threats()) {
            Hyperlink link =
                    new Hyperlink(
                            context.model()
                                    .project()
                                    .find(threat)
                                    .map(row ->
                                            new RowPhrase(messages, context.model().names())
                                                    .of(row))
                                    .orElse(threat.value()));
            link.setOnAction(_ -> context.openRow(threat));
            threats.getChildren().add(link);
        }
        return threats;
    }

    private Node actions(RowProposals proposals) {
        return Words.wrapped(
                messages.text("controls.actions", String.join(", ", proposals.actions())),
                "text-muted");
    }

    private List<Node> chosen() {
        List<Node> nodes = new ArrayList<>();
        Set<Control> controls =
                rows().stream()
                        .flatMap(row -> coverage.controls(row).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<AcceptedRisk> accepted =
                rows().stream()
                        .flatMap(row -> coverage.acceptedRisks(row).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!controls.isEmpty() || !accepted.isEmpty()) {
            nodes.add(Words.wrapped(messages.text("controls.chosen"), "part-title"));
        }
        controls.forEach(control -> nodes.add(chosen(control)));
        accepted.forEach(risk -> nodes.add(chosen(risk)));
        return nodes;
    }

    private Node chosen(Control control) {
        HBox line =
                line(
                        control.method().number()
                                + " · "
                                + new RowPhrase(messages, context.model().names()).of(control));
        if (choices.asks(control)) {
            line.getChildren()
                    .add(
                            Words.button(
                                    "values-" + control.id().value(),
                                    messages.text("controls.values"),
                                    () -> think.accept(choices.revalue(control))));
        }
        line.getChildren()
                .add(
                        Words.button(
                                "withdraw-" + control.id().value(),
                                messages.text("controls.withdraw.button"),
                                () -> think.accept(choices.withdraw(control, rows()))));
        return line;
    }

    private Node chosen(AcceptedRisk risk) {
        HBox line =
                line(
                        messages.text(
                                "controls.accepted",
                                new RowPhrase(messages, context.model().names()).of(risk)));
        line.getChildren()
                .add(
                        Words.button(
                                "withdraw-" + risk.id().value(),
                                messages.text("controls.withdraw.button"),
                                () -> think.accept(choices.withdraw(risk, rows()))));
        return line;
    }

    private static HBox line(String text) {
        Label label = Words.wrapped("✓ " + text);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(label);
        line.getStyleClass().add("chosen-line");
        return line;
    }

    private List<Node> method(Method method, RowProposals proposals) {
        List<Proposal> of = proposals.by(method);
        if (of.isEmpty()) {
            return List.of();
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(
                Words.wrapped(
                        method.number() + " " + ClosedSet.METHOD.name(messages, method),
                        "part-title"));
        for (Proposal proposal : of) {
            nodes.add(
                    new ProposalCard(
                            messages,
                            proposal,
                            buttons++,
                            isChosen(proposal),
                            () ->
                                    think.accept(
                                            choices.control(
                                                    proposal.control(),
                                                    proposal.sentence(),
                                                    rows()))));
        }
        return nodes;
    }

    private boolean isChosen(Proposal proposal) {
        return rows().stream()
                .allMatch(row ->
                        coverage.controls(row).stream()
                                .anyMatch(control ->
                                        control.choice()
                                                .control()
                                                .equals(proposal.control().id())));
    }
}
