package studio.kengen.ui.knowledge;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.control.KnowledgeProblem;
import studio.kengen.control.KnowledgeText;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.RowId;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.Debounce;
import studio.kengen.task.LatestTask;
import studio.kengen.task.Scheduler;
import studio.kengen.ui.filing.TextOutlet;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.Trouble;
import studio.kengen.workspace.ProjectSession;

/// The entry "Knowledge" of step 4: what the project knows itself beside what is known at all, and the dated facts. A place
/// on it is the id of a risk or control, or a line of what the project knows.
///
/// What is typed becomes a step of the journal after a moment of quiet, or when the keyboard leaves the text.
public final class KnowledgeScreen implements Screen, KnowledgeActions {
    /// The screen's name in links.
    public static final String ID = "knowledge";

    /// No id of a risk or control begins so.
    private static final String LINE = "line ";

    private static final Duration QUIET = Duration.ofMillis(400);
    private static final double OWN_WIDTH = 0.56;

    private final ScreenContext context;
    private final StudioModel model;
    private final Messages messages;
    private final LatestTask looking;
    private final Debounce typing;
    private final FactsPane facts;
    private final OwnPane own;
    private final LookupPane lookup;
    private final TabPane tabs;
    private final VBox view;
    private ProjectSession session;

    /// The lines of the project that the editor was last in agreement with.
    private List<String> agreed;

    private @Nullable ControlKnowledge listed;
    private String revealed = "";

    private KnowledgeScreen(ScreenContext context) {
        this.context = context;
        this.model = context.model();
        this.messages = context.messages();
        this.looking = new LatestTask(model.tasks());
        this.typing = new Debounce(QUIET, Scheduler.on(model.tasks().delivery()));
        this.session = model.session();
        this.facts = new FactsPane(messages, this);
        this.lookup = new LookupPane(messages, this);
        this.own = new OwnPane(messages, this, lookup::risk, this::typed);
        this.agreed = ofProject();
        own.editor().load(agreed);
        own.editor()
                .focusedProperty()
                .addListener((_, _, hasKeyboard) -> {
                    if (!hasKeyboard) {
                        typing.flush();
                    }
                });
        SplitPane split = new SplitPane(own, lookup);
        split.getStyleClass().add("studio-split");
        split.setDividerPositions(OWN_WIDTH);
        tabs =
                new TabPane(
                        tab("knowledge.tab.controls", "knowledge-controls", split),
                        tab("knowledge.tab.facts", "knowledge-facts", facts));
        tabs.setId("knowledge-tabs");
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        view = new VBox(head(), explanation(), tabs);
        view.getStyleClass().addAll("screen", "knowledge");
        view.getStylesheets()
                .add(
                        Objects.requireNonNull(KnowledgeScreen.class.getResource("knowledge.css"))
                                .toExternalForm());
        context.lifetime().watch(this::projectChanged, model.journalProperty());
        context.lifetime().watch(this::look, model.derivedProperty());
        context.lifetime().atEnd(typing::flush);
        context.lifetime().atEnd(own.editor()::rest);
        look();
    }

    /// The entry for the navigation.
    public static ScreenEntry entry() {
        return new ScreenEntry(
                ID,
                NavigationGroup.STEP_4,
                Feather.BOOK_OPEN,
                Message.of("knowledge.screen.label"),
                Message.of("knowledge.screen.title"),
                List.of(),
                _ -> OptionalLong.empty(),
                model -> Trouble.of(problems(model).size(), "knowledge.screen.problems"),
                KnowledgeScreen::new);
    }

    /// The place of a risk or control.
    public static Place place(String id) {
        return new Place(ID, RowId.NONE, id);
    }

    /// The place of a line of what the project knows; the first is 1.
    public static Place line(int number) {
        return new Place(ID, RowId.NONE, LINE + number);
    }

    private static List<KnowledgeProblem> problems(StudioModel model) {
        return model.derived()
                .map(Derived::knowledge)
                .map(ProjectKnowledge::problems)
                .orElse(List.of());
    }

    private Node head() {
        Label title = new Label(messages.text("knowledge.screen.title"));
        title.getStyleClass().add("screen-title");
        HBox head = new HBox(title);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Node explanation() {
        Label label = new Label(messages.text("knowledge.screen.explanation"));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("screen-explanation");
        return label;
    }

    private Tab tab(String key, String id, Node content) {
        Tab tab = new Tab(messages.text(key), content);
        tab.setId(id);
        return tab;
    }

    private List<String> ofProject() {
        return model.project().details().controlKnowledge();
    }

    private void typed() {
        typing.call(this::take);
    }

    /// Makes a step of what was typed.
    private void take() {
        KnowledgeText typed = new KnowledgeText(own.editor().lines());
        // The project keeps no blank lines at its end.
        ProjectDetails before = model.project().details();
        agreed = before.knowing(typed.lines()).controlKnowledge();
        step(Message.of("knowledge.step.text"), typed);
    }

    /// Shows lines that changed elsewhere: undone, of another project, of a fact. What is being typed stays otherwise.
    private void projectChanged() {
        boolean isAnother = model.session() != session;
        List<String> now = ofProject();
        if (isAnother || !now.equals(agreed)) {
            typing.cancel();
            session = model.session();
            agreed = now;
            own.editor().load(now);
        }
    }

    private void look() {
        Optional<ProjectKnowledge> knowledge = model.derived().map(Derived::knowledge);
        knowledge.ifPresent(facts::show);
        own.tell(problems(model));
        Optional<ControlKnowledge> controls = knowledge.map(ProjectKnowledge::controls);
        if (controls.isPresent() && controls.get() != listed) {
            ControlKnowledge known = controls.get();
            listed = known;
            looking.start(
                    BackgroundTask.<List<KnownEntry>>of(_ -> KnownEntry.all(known, messages))
                            .onSuccess(this::list));
        }
    }

    private void list(List<KnownEntry> entries) {
        lookup.show(entries);
        if (!revealed.isEmpty() && lookup.reveal(revealed)) {
            revealed = "";
        }
    }

    @Override
    public KnowledgeText text() {
        typing.flush();
        return new KnowledgeText(ofProject());
    }

    @Override
    public void change(Message label, KnowledgeText changed) {
        typing.flush();
        step(label, changed);
    }

    private void step(Message label, KnowledgeText changed) {
        ProjectDetails before = model.project().details();
        ProjectDetails after = before.knowing(changed.lines());
        if (!after.equals(before)) {
            model.apply(ChangeSet.of(label, new Change.DetailsChanged(before, after)));
        }
    }

    @Override
    public Optional<Message> problem(KnowledgeText lines) {
        return ProjectKnowledge.of(lines.lines(), model.catalog()).problems().stream()
                .map(KnowledgeProblem::message)
                .findFirst();
    }

    @Override
    public void insert(List<String> lines) {
        KnowledgeText more = text().and(lines);
        change(Message.of("knowledge.step.text"), more);
        own.editor().showLine(more.lines().size() - lines.size() + 1);
    }

    @Override
    public void copy(String id) {
        new TextOutlet(context.dialogs(), context.notices())
                .copy(id, Message.of("knowledge.copied", id));
    }

    @Override
    public LocalDate today() {
        return model.today();
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
        tabs.getSelectionModel().selectFirst();
        if (field.startsWith(LINE)) {
            own.editor().showLine(Integer.parseInt(field.substring(LINE.length())));
            return;
        }
        // The list may still be on its way.
        revealed = lookup.reveal(field) ? "" : field;
    }

    @Override
    public void focus() {
        if (tabs.getSelectionModel().getSelectedIndex() == 0) {
            own.editor().requestFocus();
        } else {
            facts.focusFacts();
        }
    }

    @Override
    public void find() {
        tabs.getSelectionModel().selectFirst();
        lookup.focusSearch();
    }
}
