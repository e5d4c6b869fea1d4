package studio.kengen.ui.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.kengen.check.practice.SignalState;
import studio.kengen.check.practice.fix.Fixes;
import studio.kengen.check.practice.signal.SignalResult;
import studio.kengen.check.practice.signal.Subject;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.ScreenContext;

/// One signal: what it looks for, what was found, what is behind it, what to do, and what a person judges of it.
final class SignalCard extends VBox {
    /// More than these would bury what comes after.
    private static final int MOST_SUBJECTS = 50;

    /// ARNs that are longer wrap; names are never cut.
    private static final double MOST_NAME_WIDTH = 240;

    private final Messages messages;
    private final PracticeActions actions;
    private final SignalState state;
    private final int unusualDays;

    SignalCard(ScreenContext context, PracticeActions actions, SignalState state) {
        this.messages = context.messages();
        this.actions = actions;
        this.state = state;
        this.unusualDays =
                state.signal()
                        .threshold()
                        .map(threshold ->
                                threshold.days(context.model().project().details().practices()))
                        .orElse(0);
        setId("signal-" + state.signal().id());
        getStyleClass().add("signal-card");
        getChildren().add(head());
        getChildren().addAll(findings());
        if (state.result() == SignalResult.VIOLATED) {
            getChildren().add(fix());
        }
        if (state.judgement().isPresent() || state.result() != SignalResult.CLEAR) {
            getChildren().add(judgement());
        }
    }

    private Node head() {
        Label id = new Label(state.signal().id());
        id.getStyleClass().add("practice-number");
        id.setMinWidth(Region.USE_PREF_SIZE);
        VBox said = new VBox(wrapped(messages.text(state.signal().meaning())), muted(facts()));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox head = new HBox(StateSign.sign(StateSign.of(state.result()), messages), id, said);
        head.getStyleClass().add("signal-head");
        return head;
    }

    private String facts() {
        List<String> facts = new ArrayList<>();
        facts.add(messages.text(state.result().label()));
        if (state.result() == SignalResult.VIOLATED) {
            facts.add(messages.text(state.signal().gravity().label()));
        }
        state.signal()
                .threshold()
                .ifPresent(threshold ->
                        facts.add(
                                messages.text(
                                        "practices.threshold", threshold.label(), unusualDays)));
        if (state.stale()) {
            facts.add(messages.text("practices.stale"));
        }
        return String.join(" · ", facts);
    }

    private List<Node> findings() {
        List<Node> nodes = new ArrayList<>();
        addSome(nodes, state.outcome().subjects(), this::subject);
        addSome(nodes, state.outcome().undecided(), this::undecided);
        state.outcome().reason().map(messages::text).map(SignalCard::muted).ifPresent(nodes::add);
        return nodes;
    }

    private void addSome(List<Node> nodes, List<Subject> subjects, Function<Subject, HBox> line) {
        subjects.stream().limit(MOST_SUBJECTS).map(line).forEach(nodes::add);
        if (subjects.size() > MOST_SUBJECTS) {
            nodes.add(muted(messages.text("practices.more", subjects.size() - MOST_SUBJECTS)));
        }
    }

    private HBox undecided(Subject undecided) {
        Label word = new Label(messages.text("practices.undecided"));
        word.setMinWidth(Region.USE_PREF_SIZE);
        word.getStyleClass().add("text-muted");
        HBox line = subject(undecided);
        line.getChildren().addFirst(word);
        return line;
    }

    private HBox subject(Subject subject) {
        Hyperlink name = new Hyperlink(subject.name());
        name.setWrapText(true);
        name.setMinWidth(Math.min(MOST_NAME_WIDTH, name.getText().length() * 8.0));
        name.setOnAction(_ -> actions.open(subject.place()));
        String facts =
                Stream.of(
                                messages.text(subject.kind().label()),
                                subject.account(),
                                subject.detail().map(messages::text).orElse(""))
                        .filter(text -> !text.isEmpty())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse("");
        Label about = muted(facts);
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox line = new HBox(name, about);
        line.getStyleClass().add("signal-subject");
        return line;
    }

    private Node fix() {
        VBox fix = new VBox(muted(messages.text("practices.fix")));
        fix.getChildren().add(wrapped(messages.text(state.signal().fix())));
        fix.getStyleClass().add("practice-fact");
        Fixes.of(state.outcome())
                .forEach(each -> fix.getChildren().add(new FixPane(messages, actions, each)));
        return fix;
    }

    /// Folded where nobody has judged.
    private Node judgement() {
        JudgementPane pane =
                new JudgementPane(
                        messages,
                        actions,
                        state.signal().id(),
                        state.judgement(),
                        state.contradicted());
        if (state.judgement().isPresent()) {
            return pane;
        }
        TitledPane folded = new TitledPane(messages.text("practices.judgement.title"), pane);
        folded.setExpanded(false);
        folded.setMinWidth(0);
        folded.setAnimated(false);
        folded.getStyleClass().add("signal-judgement");
        return folded;
    }

    private static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("text-muted");
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
