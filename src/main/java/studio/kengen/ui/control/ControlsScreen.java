package studio.kengen.ui.control;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
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
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.prove.Protection;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.LatestTask;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.project.ProofState;
import studio.kengen.ui.project.ProofSubject;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.Trouble;
import studio.kengen.ui.wording.RowPhrase;

/// The entry "Choose controls" of step 4: the dangerous rows at the left, and for what is selected the proposals, or the
/// choice that the user thinks about. What takes time is worked out in the background.
public final class ControlsScreen implements Screen, ChoiceActions {
    /// The screen's name in links.
    public static final String ID = "controls";

    private static final double LIST_WIDTH = 0.3;

    private final ScreenContext context;
    private final Messages messages;
    private final LatestTask looking;
    private final LatestTask offering;
    private final MatterList matters;
    private final ScrollPane page = new ScrollPane();
    private final VBox view;
    private @Nullable ControlBasis basis;
    private @Nullable ChoicePane choice;
    private RowId revealed = RowId.NONE;

    private ControlsScreen(ScreenContext context) {
        this.context = context;
        this.messages = context.messages();
        this.looking = new LatestTask(context.model().tasks());
        this.offering = new LatestTask(context.model().tasks());
        this.matters = new MatterList(context, this::selected, this::focusPage);
        page.setId("controls-page");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollBarPolicy.NEVER);
        page.getStyleClass().add("overview-scroll");
        SplitPane split = new SplitPane(matters, page);
        split.getStyleClass().add("studio-split");
        split.setDividerPositions(LIST_WIDTH);
        SplitPane.setResizableWithParent(matters, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        view =
                new VBox(
                        head(),
                        Words.wrapped(messages.text("controls.explanation"), "screen-explanation"),
                        split);
        view.getStyleClass().addAll("screen", "controls");
        view.getStylesheets()
                .add(
                        Objects.requireNonNull(ControlsScreen.class.getResource("controls.css"))
                                .toExternalForm());
        context.lifetime().watch(this::look, context.model().derivedProperty());
        context.lifetime().watch(this::proved, context.model().proof().stateProperty());
        look();
    }

    /// The entry for the navigation. It counts the matters that are open.
    public static ScreenEntry entry() {
        return new ScreenEntry(
                ID,
                NavigationGroup.STEP_4,
                Feather.TARGET,
                Message.of("controls.label"),
                Message.of("controls.title"),
                List.of(),
                model ->
                        model.derived()
                                .map(derived -> OptionalLong.of(derived.openRisks().size()))
                                .orElse(OptionalLong.empty()),
                _ -> Optional.<Trouble>empty(),
                ControlsScreen::new);
    }

    private Node head() {
        Label title = new Label(messages.text("controls.title"));
        title.getStyleClass().add("screen-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head =
                new HBox(
                        title,
                        space,
                        Words.button(
                                "controls-table",
                                messages.text("controls.table"),
                                this::openTable));
        head.getStyleClass().add("screen-head");
        return head;
    }

    private void openTable() {
        context.navigation()
                .screenOf(Table.CONTROLS)
                .ifPresent(entry -> context.navigation().go(Place.screen(entry.id())));
    }

    /// Looks at the project as it is now.
    private void look() {
        Optional<Derived> derived = context.model().derived();
        if (derived.isEmpty()) {
            looking.cancel();
            offering.cancel();
            basis = null;
            close();
            matters.show(List.of());
            page.setContent(new VBox());
        } else {
            looking.start(
                    BackgroundTask.<ControlBasis>of(_ -> basis(derived.get()))
                            .onSuccess(this::show));
        }
    }

    private ControlBasis basis(Derived derived) {
        return new ControlBasis(
                derived.areas(),
                derived.knowledge(),
                context.model().catalog(),
                Map.of(),
                messages::text);
    }

    /// Shows what has become of rows that nobody needs, once the proof of the generated documents says it.
    private void proved() {
        ControlBasis before = basis;
        if (before != null && isCurrent(before)) {
            unneeded()
                    .filter(known -> !known.equals(before.unneeded()))
                    .ifPresent(known -> {
                        List<RowId> rows = matters.rows();
                        boolean isShown =
                                before.matters().stream()
                                        .anyMatch(matter ->
                                                !matter.isNeeded() && rows.contains(matter.id()));
                        basis = before.proved(known);
                        matters.show(basis.matters());
                        if (choice != null) {
                            choice.proved(basis);
                        } else if (isShown) {
                            offer();
                        }
                    });
        }
    }

    private Optional<Map<RowId, Protection>> unneeded() {
        ProofState state = context.model().proof().stateProperty().get();
        return state.subject() instanceof ProofSubject.Generated
                ? state.current().map(report -> report.coverage().unneeded())
                : Optional.empty();
    }

    private void show(ControlBasis worked) {
        ControlBasis now = unneeded().map(worked::proved).orElse(worked);
        basis = now;
        matters.show(now.matters());
        if (!revealed.equals(RowId.NONE)) {
            RowId row = revealed;
            revealed = RowId.NONE;
            matters.reveal(row);
        }
        if (choice != null) {
            choice.show(now);
        } else {
            offer();
        }
    }

    private void selected() {
        close();
        offer();
    }

    /// Shows what can be done about what is selected, once it is worked out.
    private void offer() {
        ControlBasis now = basis;
        if (now == null) {
            return;
        }
        List<RowId> rows = matters.rows();
        offering.start(
                BackgroundTask.<Offers>of(_ -> Offers.of(now, rows))
                        .onSuccess(offers -> show(now, offers)));
    }

    private void show(ControlBasis now, Offers offers) {
        Choices choices = new Choices(messages, context.model(), now);
        page.setContent(
                offers.matters().isEmpty()
                        ? new BundlesPane(messages, choices, now.knowledge().bundles(), this::think)
                        : new MatterPane(context, choices, offers, this::think));
        page.setVvalue(0);
    }

    private void think(PendingChoice pending) {
        ControlBasis now = basis;
        if (now == null) {
            return;
        }
        offering.cancel();
        ChoicePane pane =
                new ChoicePane(
                        messages,
                        context.model().tasks(),
                        now,
                        this::isCurrent,
                        pending,
                        subtitle(),
                        this);
        choice = pane;
        page.setContent(pane);
        page.setVvalue(0);
        pane.focusFirst();
    }

    /// What the choice is for.
    private String subtitle() {
        List<RowId> rows = matters.rows();
        return rows.size() == 1
                ? context.model()
                        .project()
                        .find(rows.getFirst())
                        .map(row ->
                                context.model().names().name(row.id())
                                        + " · "
                                        + new RowPhrase(messages, context.model().names()).of(row))
                        .orElse("")
                : rows.isEmpty()
                        ? messages.text("controls.accounts")
                        : messages.text("controls.rows", rows.size());
    }

    private boolean isCurrent(ControlBasis of) {
        return of.project().equals(context.model().designed());
    }

    @Override
    public void make(ChangeSet step) {
        close();
        context.model().apply(step);
        offer();
        matters.focusList();
    }

    @Override
    public void leave() {
        close();
        offer();
        matters.focusList();
    }

    private void close() {
        if (choice != null) {
            choice.close();
            choice = null;
        }
    }

    private void focusPage() {
        if (page.getContent() instanceof MatterPane pane) {
            pane.focusFirst();
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

    @Override
    public void reveal(RowId row, String field) {
        if (basis == null) {
            revealed = row;
        } else {
            matters.reveal(row);
        }
    }

    @Override
    public void focus() {
        matters.focusList();
    }

    @Override
    public void find() {
        matters.focusSearch();
    }
}
