package studio.kengen.ui.practice;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.kengen.check.practice.GroupState;
import studio.kengen.check.practice.PracticeBoard;
import studio.kengen.check.practice.PracticeState;
import studio.kengen.check.practice.State;
import studio.kengen.check.practice.knowledge.Practice;
import studio.kengen.check.practice.signal.Missing;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.practice.BoardEntry.AntiPattern;
import studio.kengen.ui.practice.BoardEntry.BestPractice;
import studio.kengen.ui.practice.BoardEntry.Heading;
import studio.kengen.ui.shell.ScreenContext;

/// What is known of the selected anti-pattern or practice: its state, what it means, what would tell more, what a person
/// judges, and every signal with what is behind it.
final class PracticePane extends VBox {
    private final ScreenContext context;
    private final Messages messages;
    private final PracticeActions actions;

    PracticePane(ScreenContext context, PracticeActions actions) {
        this.context = context;
        this.messages = context.messages();
        this.actions = actions;
        setId("practice-pane");
        getStyleClass().add("practice-pane");
    }

    void show(BoardEntry entry, PracticeBoard board) {
        switch (entry) {
            case Heading _ -> getChildren().clear();
            case AntiPattern(var group) -> getChildren().setAll(antiPattern(group, board));
            case BestPractice(var practice) -> getChildren().setAll(practice(practice));
        }
    }

    private List<Node> antiPattern(GroupState group, PracticeBoard board) {
        VBox practices = new VBox();
        practices.getStyleClass().add("practice-links");
        group.practices().stream()
                .map(board::practice)
                .forEach(practice -> practices.getChildren().add(link(practice)));
        return List.of(
                title(
                        Practice.circled(group.number())
                                + ' '
                                + messages.text(Practice.antiPatternName(group.number())),
                        group.state(),
                        groupWord(group.state())),
                fact(
                        "practices.inIdentityCenter",
                        wrapped(
                                messages.text(
                                        Practice.antiPatternInIdentityCenter(group.number())))),
                fact("practices.fromPractices", practices));
    }

    private String groupWord(State state) {
        return messages.text(
                state == State.VIOLATED
                        ? "practices.antiPattern.occurs"
                        : state == State.FOLLOWED
                                ? "practices.antiPattern.doesNot"
                                : state.label().key());
    }

    private Node link(PracticeState practice) {
        Hyperlink link =
                new Hyperlink(
                        practice.practice().number()
                                + "  "
                                + messages.text(practice.practice().name()));
        link.setOnAction(_ -> actions.open(BestPractice.keyOf(practice.practice())));
        HBox line = new HBox(StateSign.sign(practice.state(), messages), link);
        line.getStyleClass().add("practice-line");
        return line;
    }

    private List<Node> practice(PracticeState state) {
        Practice practice = state.practice();
        VBox about = new VBox();
        about.getStyleClass().add("practice-about");
        practice.antiPattern()
                .ifPresent(number ->
                        about.getChildren()
                                .add(fact("practices.antiPattern", antiPatternLink(number))));
        about.getChildren()
                .add(
                        fact(
                                "practices.inIdentityCenter",
                                wrapped(messages.text(practice.inIdentityCenter()))));
        if (!state.missing().isEmpty()) {
            about.getChildren().add(fact("practices.missing", missing(state.missing())));
        }
        VBox signals = new VBox();
        signals.getStyleClass().add("practice-signals");
        state.signals()
                .forEach(signal ->
                        signals.getChildren().add(new SignalCard(context, actions, signal)));
        return List.of(
                title(
                        practice.number() + "  " + messages.text(practice.name()),
                        state.state(),
                        messages.text(state.state().label())),
                about,
                new JudgementPane(
                        messages,
                        actions,
                        Integer.toString(practice.number()),
                        state.judgement(),
                        state.contradicted()),
                part("practices.signals"),
                signals);
    }

    private Node antiPatternLink(int number) {
        Hyperlink link =
                new Hyperlink(
                        Practice.circled(number)
                                + ' '
                                + messages.text(Practice.antiPatternName(number)));
        link.setOnAction(_ -> actions.open("anti-pattern " + number));
        return link;
    }

    private Node missing(List<Missing> files) {
        VBox lines = new VBox();
        for (Missing missing : files) {
            String how = messages.text(missing.source().howToGet());
            lines.getChildren()
                    .add(
                            wrapped(
                                    missing.accounts().isEmpty()
                                            ? how
                                            : messages.text(
                                                    "practices.missingFor",
                                                    how,
                                                    String.join(", ", missing.accounts()))));
        }
        Hyperlink open = new Hyperlink(messages.text("practices.openEvidence"));
        open.setOnAction(_ -> actions.openEvidence());
        lines.getChildren().add(open);
        return lines;
    }

    private static Node title(String text, State state, String word) {
        Label title = new Label(text);
        title.setWrapText(true);
        title.getStyleClass().add("practice-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(title, StateSign.worded(state, word));
        line.getStyleClass().add("signal-head");
        return line;
    }

    private Node part(String key) {
        Label part = new Label(messages.text(key));
        part.getStyleClass().add("part-title");
        return part;
    }

    private VBox fact(String key, Node value) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("text-muted");
        VBox fact = new VBox(label, value);
        fact.getStyleClass().add("practice-fact");
        return fact;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
