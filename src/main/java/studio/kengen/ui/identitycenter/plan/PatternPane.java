package studio.kengen.ui.identitycenter.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.design.RowId;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.pattern.AllMerges;
import studio.kengen.identitycenter.pattern.Patterns;
import studio.kengen.identitycenter.pattern.SetMerge;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.LatestTask;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.ScreenContext;

/// Looks for permission sets that are alike when asked to, shows what merging them means, and merges them.
///
/// What was found before an edit cannot be merged any more: it is marked as stale, and looked for again at once.
final class PatternPane extends VBox {
    private final ScreenContext context;
    private final StudioModel model;
    private final Messages messages;
    private final LatestTask looking;
    private final LatestTask proposing;
    private final Button find;
    private final Button cancel;
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label stale = new Label();
    private final HBox found = new HBox();
    private final VBox preview = new VBox();
    private final Button merge;
    private Optional<PatternBasis> basis = Optional.empty();

    /// The step that the button makes, and whether it can be recommended.
    private record Proposed(ChangeSet step, boolean isHarmless) {}

    private Optional<Proposed> proposed = Optional.empty();

    /// The sets of the chosen pattern, so that it stays chosen when they are looked for again.
    private List<RowId> chosenSets = List.of();

    PatternPane(ScreenContext context) {
        this.context = context;
        this.model = context.model();
        this.messages = context.messages();
        this.looking = new LatestTask(model.tasks());
        this.proposing = new LatestTask(model.tasks());
        getStyleClass().add("pattern-pane");
        find = button("patterns-find", "planner.patterns.find", this::look);
        find.setGraphic(new FontIcon(Feather.SEARCH));
        cancel = button("patterns-cancel", "planner.patterns.cancel", looking::cancel);
        merge = button("patterns-merge", "planner.patterns.merge", this::merge);
        merge.setGraphic(new FontIcon(Feather.GIT_MERGE));
        progress.setAccessibleText(messages.text("planner.patterns.working"));
        stale.setId("patterns-stale");
        stale.setText(messages.text("planner.patterns.stale"));
        stale.getStyleClass().add("patterns-stale");
        stale.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        found.getStyleClass().add("patterns-found");
        found.setFillHeight(false);
        preview.getStyleClass().add("patterns-preview");
        HBox.setHgrow(preview, Priority.ALWAYS);
        FlowPane line = new FlowPane(find, progress, cancel, stale);
        line.getStyleClass().add("patterns-line");
        getChildren().addAll(label("planner.patterns.explanation", "text-muted"), line, found);
        isLooking(false);
        mark();
        context.lifetime().watch(this::mark, model.journalProperty());
        context.lifetime().watch(this::lookAgain, model.derivedProperty());
        context.lifetime().watch(this::forget, model.sessionProperty());
        context.lifetime().atEnd(looking::cancel);
        context.lifetime().atEnd(proposing::cancel);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Label label(String key, String style) {
        Label label = new Label(messages.text(key));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /// Of what was asked once, the answer keeps up with the project.
    private void lookAgain() {
        boolean isBehind =
                model.derived()
                        .filter(now -> basis.isPresent())
                        .filter(now -> now.project().equals(model.designed()))
                        .filter(now -> !now.project().equals(basis.orElseThrow().project()))
                        .isPresent();
        if (isBehind) {
            look();
        }
    }

    private void look() {
        Optional<Derived> derived = model.derived();
        if (derived.isPresent()) {
            Derived from = derived.get();
            boolean isAsked = find.isFocused();
            isLooking(true);
            if (isAsked) {
                cancel.requestFocus();
            }
            looking.start(
                    BackgroundTask.<PatternBasis>of(
                                    task -> PatternBasis.of(from, model.catalog(), task))
                            .onProgress(report -> progress.setProgress(report.fraction()))
                            .onSuccess(this::show)
                            .onEnd(() -> isLooking(false)));
        }
    }

    private void isLooking(boolean now) {
        boolean hadKeyboard = cancel.isFocused();
        find.setDisable(now);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        for (Node node : List.of(progress, cancel)) {
            node.setVisible(now);
            node.setManaged(now);
        }
        if (!now && hadKeyboard) {
            find.requestFocus();
        }
    }

    private void forget() {
        looking.cancel();
        proposing.cancel();
        basis = Optional.empty();
        proposed = Optional.empty();
        found.getChildren().clear();
        mark();
    }

    private void show(PatternBasis now) {
        basis = Optional.of(now);
        proposed = Optional.empty();
        if (now.patterns().equals(Patterns.NONE)) {
            found.getChildren().setAll(label("planner.patterns.none", "text-muted"));
        } else {
            PatternTree tree = new PatternTree(messages, now, chosen -> choose(now, chosen));
            tree.setOnKeyPressed(this::pressed);
            found.getChildren().setAll(tree, preview);
            List<RowId> sets = chosenSets;
            choose(now, Optional.empty());
            boolean hadKeyboard = cancel.isFocused() || find.isFocused();
            if (hadKeyboard) {
                tree.requestFocus();
            }
            tree.choose(sets);
        }
        mark();
    }

    /// Enter merges what can be recommended; what cannot takes the button itself.
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !merge.isDisabled()) {
            if (proposed.filter(Proposed::isHarmless).isPresent()) {
                merge();
            } else {
                merge.requestFocus();
            }
            key.consume();
        }
    }

    private void choose(PatternBasis from, Optional<PatternLine> chosen) {
        proposing.cancel();
        proposed = Optional.empty();
        preview.getChildren().setAll(label("planner.patterns.choose", "text-muted"));
        chosenSets = List.of();
        chosen.ifPresent(line -> {
            switch (line) {
                case PatternLine.Alike(var _, var sets) -> {
                    chosenSets = sets;
                    work(_ -> from.merges().propose(sets), merge -> propose(from, merge));
                }
                case PatternLine.Heading(var _, var groups) -> {
                    if (groups.size() > 1) {
                        work(
                                task -> from.merges().proposeAll(groups, task),
                                all -> proposeAll(from, all));
                    }
                }
            }
        });
    }

    private <T> void work(BackgroundTask.Work<T> work, Consumer<T> then) {
        preview.getChildren().setAll(label("planner.merge.working", "text-muted"));
        proposing.start(BackgroundTask.of(work).onSuccess(then));
    }

    private void propose(PatternBasis from, Optional<SetMerge> proposal) {
        if (proposal.isEmpty()) {
            preview.getChildren().setAll(label("planner.merge.apart", "text-muted"));
            return;
        }
        SetMerge one = proposal.get();
        offer(new Proposed(one.step(), one.isHarmless()), "planner.patterns.merge");
        preview.getChildren().setAll(new MergePreview(context, from, one, merge));
        mark();
    }

    private void proposeAll(PatternBasis from, AllMerges all) {
        offer(new Proposed(all.step(), true), "planner.mergeAll.action");
        preview.getChildren().setAll(new AllMergesPreview(messages, from, all, merge));
        mark();
    }

    private void offer(Proposed now, String key) {
        proposed = Optional.of(now);
        merge.setText(messages.text(key));
        merge.getStyleClass().remove("accent");
        if (now.isHarmless()) {
            merge.getStyleClass().add("accent");
        }
    }

    private void merge() {
        if (isFresh()) {
            find.requestFocus();
            proposed.ifPresent(now -> model.apply(now.step()));
        }
    }

    private boolean isFresh() {
        return basis.filter(now -> now.project().equals(model.designed())).isPresent();
    }

    private void mark() {
        boolean isStale = basis.isPresent() && !isFresh();
        stale.setVisible(isStale);
        stale.setManaged(isStale);
        merge.setDisable(isStale);
    }
}
