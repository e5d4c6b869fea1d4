package studio.kengen.ui.practice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.check.Place;
import studio.kengen.check.practice.PracticeBoard;
import studio.kengen.check.practice.fix.Fix;
import studio.kengen.check.practice.knowledge.PracticeKnowledge;
import studio.kengen.check.practice.knowledge.Signal;
import studio.kengen.design.Judgement;
import studio.kengen.design.Project;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.Verdict;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.filing.TextOutlet;
import studio.kengen.ui.practice.BoardEntry.BestPractice;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.Trouble;
import studio.kengen.ui.table.ScreenHead;

/// The board: the six anti-patterns and the 14 practices, each with its state, and everything behind the selected one.
final class PracticeScreen implements Screen, PracticeActions {
    private static final double LIST_PART = 0.34;

    private final ScreenContext context;
    private final StudioModel model;
    private final ReadOnlyObjectProperty<Optional<PracticeBoard>> board;
    private final BoardList list;
    private final PracticePane pane;
    private final ScrollPane scroll;
    private final CheckBox openOnly;
    private final VBox view;

    PracticeScreen(ScreenContext context) {
        this.context = context;
        this.model = context.model();
        Messages messages = context.messages();
        this.board = model.practices().boardProperty();
        this.pane = new PracticePane(context, this);
        this.list = new BoardList(messages, this::selected);
        this.openOnly = new CheckBox(messages.text("practices.openOnly"));
        openOnly.setWrapText(true);
        openOnly.setMinHeight(Region.USE_PREF_SIZE);
        openOnly.setId("practices-open-only");
        openOnly.setOnAction(_ -> show());
        scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("overview-scroll");
        VBox.setVgrow(list, Priority.ALWAYS);
        Button thresholds = new Button(messages.text("practices.thresholds"));
        thresholds.setId("practices-thresholds");
        thresholds.getStyleClass().add("small");
        thresholds.setMinWidth(Region.USE_PREF_SIZE);
        thresholds.setOnAction(_ -> askForThresholds());
        HBox.setHgrow(openOnly, Priority.ALWAYS);
        openOnly.setMaxWidth(Double.MAX_VALUE);
        HBox bar = new HBox(openOnly, thresholds);
        bar.getStyleClass().add("practice-bar");
        VBox left = new VBox(bar, list);
        left.getStyleClass().add("practice-left");
        SplitPane split = new SplitPane(left, scroll);
        split.getStyleClass().add("studio-split");
        split.setDividerPositions(LIST_PART);
        SplitPane.setResizableWithParent(left, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        view = new VBox(new ScreenHead(messages, PracticeScreens.TEXTS, PracticeScreens.BOARD));
        view.getChildren().add(split);
        view.getStyleClass().addAll("screen", "practices");
        PracticeScreens.style(view);
        list.setPlaceholder(new Label(messages.text("practices.looking")));
        context.lifetime().watch(this::show, board);
        show();
    }

    static ScreenEntry entry() {
        return new ScreenEntry(
                PracticeScreens.BOARD,
                NavigationGroup.PRACTICES,
                Feather.AWARD,
                Message.of("practices.label.practices"),
                Message.of("practices.title.practices"),
                List.of(Table.JUDGEMENTS),
                _ -> OptionalLong.empty(),
                model -> Trouble.of(model.practices().violated(), "practices.violated"),
                PracticeScreen::new);
    }

    private void askForThresholds() {
        ProjectDetails before = model.project().details();
        context.dialogs()
                .fill(new ThresholdsForm(before.practices()))
                .map(before::with)
                .filter(after -> !after.equals(before))
                .ifPresent(after ->
                        model.apply(
                                ChangeSet.of(
                                        Message.of("practices.thresholds.step"),
                                        new Change.DetailsChanged(before, after))));
    }

    private void show() {
        list.show(
                board.get()
                        .map(now -> BoardEntry.of(now, openOnly.isSelected()))
                        .orElse(List.of()));
    }

    private void selected(BoardEntry entry) {
        board.get().ifPresent(now -> pane.show(entry, now));
    }

    @Override
    public void open(String key) {
        openOnly.setSelected(false);
        show();
        list.reveal(key);
        scroll.setVvalue(0);
    }

    @Override
    public void open(Place place) {
        context.openRow(place.row());
    }

    @Override
    public void openEvidence() {
        context.navigation().go(studio.kengen.ui.shell.Place.screen(PracticeScreens.EVIDENCE));
    }

    @Override
    public void copy(Fix fix) {
        outlet().copy(fix.text(), Message.of("practices.copied", fix.fileName()));
    }

    @Override
    public void save(Fix fix) {
        int dot = fix.fileName().lastIndexOf('.');
        FileChoice choice =
                new FileChoice(
                        Message.of("practices.saveTitle"),
                        fix.kind().label(),
                        List.of(fix.fileName().substring(dot)),
                        Optional.empty());
        outlet().save(
                        fix.text(),
                        choice,
                        fix.fileName().substring(0, dot),
                        Message.of("practices.notSaved"));
    }

    private TextOutlet outlet() {
        return new TextOutlet(context.dialogs(), context.notices());
    }

    @Override
    public void judge(
            String subject,
            Optional<Judgement> before,
            @Nullable Verdict verdict,
            String reason,
            String owner) {
        Project project = model.project();
        Message label = Message.of("practices.step.judgement", subject);
        if (before.isPresent()) {
            Judgement old = before.get();
            List<?> rows = project.rows(Table.JUDGEMENTS);
            Change change =
                    verdict == null
                            ? new Change.RowsRemoved(
                                    Table.JUDGEMENTS, rows.indexOf(old), List.of(old))
                            : new Change.RowReplaced(
                                    Table.JUDGEMENTS,
                                    old,
                                    new Judgement(
                                            old.id(),
                                            subject,
                                            verdict,
                                            reason,
                                            owner,
                                            model.today()));
            model.apply(ChangeSet.of(label, change));
        } else if (verdict != null) {
            Judgement row =
                    new Judgement(
                            project.newId(Table.JUDGEMENTS),
                            subject,
                            verdict,
                            reason,
                            owner,
                            model.today());
            model.apply(
                    ChangeSet.of(
                            label,
                            new Change.RowsInserted(
                                    Table.JUDGEMENTS, project.judgements().size(), List.of(row))));
        }
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public boolean hasDetails() {
        return false;
    }

    /// A judgement is shown with its practice; a place without a row is the number of a practice or the id of a signal.
    @Override
    public void reveal(RowId row, String field) {
        model.project()
                .find(row, Judgement.class)
                .map(judgement -> judgement.subject().strip())
                .or(() -> Optional.of(field))
                .flatMap(PracticeScreen::keyOf)
                .ifPresent(this::open);
    }

    private static Optional<String> keyOf(String subject) {
        PracticeKnowledge knowledge = PracticeKnowledge.bundled();
        int number =
                knowledge.signal(subject).map(Signal::practice).orElseGet(() -> number(subject));
        return knowledge.practices().stream()
                .filter(practice -> practice.number() == number)
                .map(BestPractice::keyOf)
                .findFirst();
    }

    private static int number(String subject) {
        return subject.matches("[0-9]{1,2}") ? Integer.parseInt(subject) : 0;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }
}
