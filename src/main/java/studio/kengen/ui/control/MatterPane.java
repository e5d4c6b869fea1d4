package studio.kengen.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.kengen.control.proposal.Proposal;
import studio.kengen.control.proposal.RowProposals.Verdict;
import studio.kengen.design.Method;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.knowledge.KnowledgeScreen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.wording.ClosedSet;
import studio.kengen.ui.wording.RowPhrase;

/// One matter, or several: what it is about, what is chosen for it, and what the studio proposes, by method.
final class MatterPane extends VBox {
    private static final int MOST_MATTERS = 5;
    private static final int MOST_ACTIONS = 8;
    private static final int MOST_PROPOSALS = 4;

    private final ScreenContext context;
    private final Messages messages;
    private final Choices choices;
    private final Offers offers;
    private final Consumer<PendingChoice> think;
    private int buttons;

    /// @param offers for at least one matter
    /// @param think is given the choice that the user wants to think about
    MatterPane(
            ScreenContext context, Choices choices, Offers offers, Consumer<PendingChoice> think) {
        this.context = context;
        this.messages = context.messages();
        this.choices = choices;
        this.offers = offers;
        this.think = think;
        getStyleClass().add("matter");
        setId("matter");
        addHead();
        addActions();
        if (!offers.controls().isEmpty() || !offers.accepted().isEmpty()) {
            getChildren().add(new ChosenPane(context, choices, offers, think));
        }
        getChildren().add(verdict());
        for (Method method : Method.values()) {
            getChildren().add(group(method));
        }
        if (!offers.bundles().isEmpty()) {
            getChildren()
                    .add(new VBox(Words.wrapped(messages.text("controls.bundles"), "part-title")));
            offers.bundles()
                    .forEach(bundle ->
                            getChildren().add(new BundleCard(messages, choices, bundle, think)));
        }
        addAcceptance();
    }

    private void addHead() {
        List<Matter> matters = offers.matters();
        if (matters.size() == 1) {
            getChildren().add(new MatterHead(context, matters.getFirst()));
            return;
        }
        getChildren()
                .add(Words.wrapped(messages.text("controls.rows", matters.size()), "choice-title"));
        RowPhrase phrase = new RowPhrase(messages, context.model().names());
        matters.stream()
                .limit(MOST_MATTERS)
                .map(matter ->
                        Words.wrapped(
                                context.model().names().name(matter.id())
                                        + " · "
                                        + phrase.of(matter.row())))
                .forEach(getChildren()::add);
        if (matters.size() > MOST_MATTERS) {
            getChildren()
                    .add(
                            Words.wrapped(
                                    messages.text(
                                            "controls.bundles.more", matters.size() - MOST_MATTERS),
                                    "text-muted"));
        }
    }

    private void addActions() {
        List<String> actions = offers.proposals().actions();
        getChildren()
                .add(
                        Words.wrapped(
                                messages.text("controls.actions", first(actions)), "text-muted"));
        if (!offers.uncovered().isEmpty() && !offers.controls().isEmpty()) {
            getChildren()
                    .add(
                            Words.wrapped(
                                    messages.text("controls.uncovered", first(offers.uncovered())),
                                    "matter-open"));
        }
    }

    private String first(List<String> actions) {
        return Words.first(messages, actions, MOST_ACTIONS);
    }

    /// How well the matters can be controlled. That nothing prevents misuse is said plainly.
    private Label verdict() {
        Verdict verdict = offers.proposals().verdict();
        boolean isGood = verdict == Verdict.CONTROLLABLE || verdict == Verdict.PARTLY_CONTROLLABLE;
        String text = messages.text(offers.proposals().verdictText());
        Label label =
                isGood
                        ? Words.wrapped(text, "matter-verdict")
                        : Words.wrapped(messages.text("controls.noGood", text), "matter-no-good");
        label.setId("matter-verdict");
        return label;
    }

    private VBox group(Method method) {
        List<Proposal> proposals = offers.proposals().by(method);
        String name = method.number() + " " + ClosedSet.METHOD.name(messages, method);
        VBox group =
                new VBox(
                        Words.wrapped(
                                method == Method.MONITORING || method == Method.AUTO_REMEDIATION
                                        ? messages.text("controls.method.watches", name)
                                        : name,
                                "part-title"));
        group.getStyleClass().add("proposals");
        if (proposals.isEmpty()) {
            group.getChildren()
                    .add(Words.wrapped(messages.text("controls.method.none"), "text-muted"));
        }
        List<Node> cards = proposals.stream().<Node>map(this::card).toList();
        group.getChildren().addAll(cards.subList(0, Math.min(MOST_PROPOSALS, cards.size())));
        if (cards.size() > MOST_PROPOSALS) {
            group.getChildren().add(more(method, group, cards));
        }
        return group;
    }

    private Hyperlink more(Method method, VBox group, List<Node> cards) {
        List<Node> others = cards.subList(MOST_PROPOSALS, cards.size());
        Hyperlink more = new Hyperlink(messages.text("controls.method.more", others.size()));
        more.setId("more-" + method.number());
        more.setOnAction(_ -> {
            group.getChildren().remove(more);
            group.getChildren().addAll(others);
            Words.focusButton(others.getFirst());
        });
        return more;
    }

    private ProposalCard card(Proposal proposal) {
        return new ProposalCard(
                messages,
                proposal,
                choices.basis().knowledge().source(proposal.control()),
                buttons++,
                offers.isChosen(proposal),
                () ->
                        think.accept(
                                choices.control(
                                        proposal.control(), proposal.sentence(), offers.rows())),
                () -> context.navigation().go(KnowledgeScreen.place(proposal.control().id())));
    }

    private void addAcceptance() {
        getChildren()
                .add(
                        Words.button(
                                "accept",
                                messages.text("controls.accept.button"),
                                () -> think.accept(choices.accept(offers.rows()))));
    }

    /// Gives the keyboard to the first thing that can be chosen.
    void focusFirst() {
        Words.focusButton(this);
    }
}
