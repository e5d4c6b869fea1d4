package studio.kengen.ui.identitycenter.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.check.Finding;
import studio.kengen.design.IdentityCenterSettings;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.DocumentSet;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.identitycenter.Forecast.Count;
import studio.kengen.identitycenter.SetProposals;
import studio.kengen.policy.Quotas;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.LatestTask;
import studio.kengen.ui.project.Derived;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.Command;
import studio.kengen.ui.shell.NavigationGroup;
import studio.kengen.ui.shell.Place;
import studio.kengen.ui.shell.Screen;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.Trouble;
import studio.kengen.ui.table.ScreenHead;
import studio.kengen.ui.table.ScreenTexts;

/// The entry "Planner": where the plan stands against the quotas, now and with more accounts, and what to do about it.
public final class PlannerScreen implements Screen {
    /// The screen's name in links.
    public static final String ID = "planner";

    private static final String KNOWLEDGE = "knowledge";
    private static final int MOST_ACCOUNTS = 999_999;

    private final ScreenContext context;
    private final StudioModel model;
    private final Messages messages;
    private final LatestTask work;
    private final Runnable settings;
    private final Runnable exports;
    private final Consumer<IdentityCenterSettings> change;
    private final Node patterns;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final VBox view;

    private PlannerScreen(
            ScreenContext context,
            ScreenTexts texts,
            Runnable settings,
            Runnable exports,
            Consumer<IdentityCenterSettings> change) {
        this.context = context;
        this.model = context.model();
        this.messages = context.messages();
        this.work = new LatestTask(model.tasks());
        this.settings = settings;
        this.exports = exports;
        this.change = change;
        this.patterns = part("planner.section.patterns", new PatternPane(context));
        page.getStyleClass().add("planner-page");
        page.setId("planner-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("overview-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        view = new VBox(new ScreenHead(messages, texts, ID), scroll);
        view.getStyleClass().addAll("screen", "identity-center");
        PlannerStyle.applyTo(view);
        context.lifetime()
                .watch(this::look, model.derivedProperty(), model.documents().documentsProperty());
        look();
    }

    /// The entry for the navigation. What is wrong with rows is told beside their tables.
    ///
    /// @param settings has the settings of Identity Center filled in
    /// @param exports imports files that were exported from AWS
    /// @param change makes a step of other settings
    public static ScreenEntry entry(
            ScreenTexts texts,
            Consumer<ScreenContext> settings,
            Consumer<ScreenContext> exports,
            BiConsumer<StudioModel, IdentityCenterSettings> change) {
        return new ScreenEntry(
                ID,
                NavigationGroup.IDENTITY_CENTER,
                Feather.TRENDING_UP,
                Message.of(texts.labels() + ID),
                Message.of(texts.titles() + ID),
                List.of(),
                _ -> OptionalLong.empty(),
                _ -> Optional.<Trouble>empty(),
                context ->
                        new PlannerScreen(
                                context,
                                texts,
                                () -> settings.accept(context),
                                () -> exports.accept(context),
                                now -> change.accept(context.model(), now)),
                context ->
                        List.of(
                                Command.of(
                                        "planner.settings.command",
                                        () -> settings.accept(context))));
    }

    private void look() {
        Optional<Derived> derived = model.derived();
        if (derived.isPresent()) {
            Project project = derived.get().project();
            Quotas quotas = derived.get().knowledge().quotas();
            List<Finding> findings = derived.get().findings();
            Attachments<?> policies =
                    model.documents()
                            .documentsProperty()
                            .get()
                            .<Attachments<?>>map(DocumentSet::attachments)
                            .orElseGet(() -> new Attachments<>(List.of()));
            work.start(
                    BackgroundTask.<PlannerBasis>of(
                                    _ -> PlannerBasis.of(project, quotas, policies, findings))
                            .onSuccess(this::show));
        }
    }

    private void show(PlannerBasis basis) {
        double at = scroll.getVvalue();
        if (basis.isEmpty()) {
            page.getChildren().setAll(new WaysToPlan(context, people(basis), this::apply, exports));
        } else {
            Optional<Node> focused = focusedPattern();
            page.getChildren()
                    .setAll(
                            forecast(basis),
                            part(
                                    "planner.section.todo",
                                    new RemedyList(context, basis, this::apply, settings)),
                            patterns,
                            part("planner.section.quotas", quotas(basis)),
                            part(
                                    "planner.section.delegation",
                                    new DelegationPane(messages, basis.center())));
            focused.ifPresent(Node::requestFocus);
        }
        scroll.setVvalue(at);
    }

    /// Has the keyboard among the patterns, which stay where the page is made anew.
    private Optional<Node> focusedPattern() {
        return Optional.ofNullable(patterns.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(this::isPattern);
    }

    private boolean isPattern(Node node) {
        @Nullable Node at = node;
        while (at != null && !at.equals(patterns)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static Optional<PlannerBasis.Remedy> people(PlannerBasis basis) {
        return basis.remedies().stream()
                .filter(remedy -> remedy.row().equals(RowId.NONE))
                .filter(_ -> !SetProposals.withoutSet(basis.center().project()).isEmpty())
                .findFirst();
    }

    private Node part(String titleKey, Node content) {
        Label title = new Label(messages.text(titleKey));
        title.getStyleClass().add("part-title");
        VBox part = new VBox(title, content);
        part.getStyleClass().add("planner-part");
        return part;
    }

    /// Quotas are changed, with their date and source, where the project says what it knows.
    private Node quotas(PlannerBasis basis) {
        Hyperlink change = new Hyperlink(messages.text("planner.quota.change"));
        change.setId("quotas-change");
        change.setOnAction(_ -> go(context, KNOWLEDGE));
        VBox part = new VBox(new QuotaList(context, basis.uses()), change);
        part.getStyleClass().add("quota-part");
        return part;
    }

    private Node forecast(PlannerBasis basis) {
        TextField expected = new TextField();
        expected.setId("planner-expected");
        expected.setPrefColumnCount(6);
        expected.setText(basis.expected() == 0 ? "" : String.valueOf(basis.expected()));
        expected.setPromptText(String.valueOf(basis.forecast().accounts()));
        expected.setOnAction(_ -> expect(expected.getText()));
        expected.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        expect(expected.getText());
                    }
                });
        Label label = new Label(messages.text("planner.forecast.expected"));
        label.setLabelFor(expected);
        Button more =
                new Button(messages.text("planner.settings.open"), new FontIcon(Feather.SLIDERS));
        more.setId("planner-settings");
        more.getStyleClass().add("flat");
        more.setOnAction(_ -> settings.run());
        HBox line = new HBox(label, expected, more);
        line.getStyleClass().add("planner-line");
        FlowPane charts =
                new FlowPane(
                        chart(basis, "planner.forecast.instance", List.of(Count.PER_INSTANCE)),
                        chart(
                                basis,
                                "planner.forecast.account",
                                List.of(Count.PER_ACCOUNT, Count.OWN_OF_ALL_ACCOUNTS)));
        charts.getStyleClass().add("planner-charts");
        return part("planner.section.forecast", new VBox(line, charts));
    }

    private Node chart(PlannerBasis basis, String key, List<Count> counts) {
        Label text = new Label(messages.text(key));
        text.setWrapText(true);
        text.getStyleClass().addAll("text-muted", "chart-explanation");
        VBox box =
                new VBox(
                        new ForecastChart(messages, basis.forecast(), counts, basis.expected()),
                        text);
        box.getStyleClass().add("planner-chart");
        return box;
    }

    private void expect(String typed) {
        String number = typed.strip();
        boolean isNumber = number.isEmpty() || number.matches("[0-9]{1,6}");
        if (isNumber) {
            IdentityCenterSettings before = model.project().details().identityCenter();
            int accounts = number.isEmpty() ? 0 : Math.min(MOST_ACCOUNTS, Integer.parseInt(number));
            change.accept(
                    new IdentityCenterSettings(
                            before.identitySource(),
                            before.mfaPrompt(),
                            before.instanceArn(),
                            before.identityStoreId(),
                            before.region(),
                            before.namePattern(),
                            accounts));
        }
    }

    private void apply(ChangeSet step) {
        model.apply(step);
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
    public void focus() {
        scroll.requestFocus();
    }

    /// Leads to a screen.
    static void go(ScreenContext context, String screen) {
        context.navigation().go(Place.screen(screen));
    }
}
