package studio.kengen.ui.identitycenter;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.kengen.check.policy.PolicyLinter;
import studio.kengen.check.policy.rule.PolicyFinding;
import studio.kengen.design.PermissionSet;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.PolicyPrinter;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.SizeMeasure;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.Debounce;
import studio.kengen.task.LatestTask;
import studio.kengen.task.Scheduler;
import studio.kengen.ui.documents.DocumentText;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.ui.table.RowCopy;

/// The inline policy of a permission set as text: line numbers, colours, its size, and what is wrong at which line.
///
/// What is typed becomes a step of the project when the user pauses, goes elsewhere or presses a shortcut; a text that is
/// wrong is kept too, and marked.
final class InlinePolicyPane extends BorderPane {
    private static final Duration PAUSE = Duration.ofMillis(1200);
    private static final int MOST_PROBLEMS = 50;

    private final StudioModel model;
    private final Messages messages;
    private final DocumentText text = new DocumentText();
    private final Label title = new Label();
    private final Label size = new Label();
    private final VBox problems = new VBox();
    private final ScrollPane problemScroll = new ScrollPane(problems);
    private final PolicyLinter linter;
    private final LatestTask checking;
    private final Debounce pause;
    private RowId set = RowId.NONE;

    /// What the project had when the text was taken from it, or given to it.
    private String base = "";

    private boolean isShowing;

    /// @param close called when the user is done with the text
    InlinePolicyPane(ScreenContext context, Runnable close) {
        model = context.model();
        messages = context.messages();
        linter = new PolicyLinter(model.catalog());
        checking = new LatestTask(model.tasks());
        pause = new Debounce(PAUSE, Scheduler.on(model.tasks().delivery()));
        text.setId("inline-policy");
        text.setEditable(true);
        text.getModel().addListener(_ -> typed());
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, close));
        text.focusedProperty().addListener((_, _, _) -> commit());
        setTop(head(close));
        setCenter(text);
        problems.setId("inline-policy-problems");
        problems.getStyleClass().add("policy-problems");
        problemScroll.setFitToWidth(true);
        problemScroll.getStyleClass().add("policy-problem-scroll");
        getStyleClass().add("policy-pane");
        context.lifetime().watch(this::follow, model.journalProperty());
    }

    private Node head(Runnable close) {
        title.getStyleClass().add("part-title");
        size.getStyleClass().add("text-muted");
        size.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button format = button("inline-policy-format", "planner.policy.format", this::format);
        Button done =
                button(
                        "inline-policy-close",
                        "planner.policy.close",
                        () -> {
                            commit();
                            close.run();
                        });
        done.setGraphic(new FontIcon(Feather.X));
        HBox head = new HBox(title, space, size, format, done);
        head.getStyleClass().add("policy-head");
        return head;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void key(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ESCAPE) {
            commit();
            close.run();
            event.consume();
        } else if (event.isShortcutDown()) {
            commit();
        }
    }

    /// Shows the policy of this set; what was typed for another one is kept.
    void show(RowId wanted) {
        if (!wanted.equals(set)) {
            commit();
            set = wanted;
            take();
        }
    }

    /// Gives the keyboard to the text.
    void edit() {
        text.requestFocus();
    }

    boolean hasKeyboard() {
        return text.isFocused();
    }

    private String policy() {
        return current().map(PermissionSet::inlinePolicy).orElse("");
    }

    private Optional<PermissionSet> current() {
        return model.project().find(set, PermissionSet.class);
    }

    /// Undo, redo and pasting into the cell change the text too; other changes leave what is being typed alone.
    private void follow() {
        if (!policy().equals(base)) {
            take();
        }
    }

    private void take() {
        pause.cancel();
        Optional<PermissionSet> row = current();
        title.setText(
                row.map(found -> messages.text("planner.policy.title", found.name())).orElse(""));
        text.setEditable(row.isPresent());
        isShowing = true;
        base = policy();
        text.show(base);
        isShowing = false;
        check();
    }

    private void typed() {
        if (!isShowing) {
            check();
            pause.call(this::commit);
        }
    }

    /// Makes a step of what was typed.
    private void commit() {
        pause.cancel();
        base = text.getText();
        current()
                .filter(before -> !before.inlinePolicy().equals(text.getText()))
                .ifPresent(before ->
                        model.apply(
                                ChangeSet.of(
                                        Message.of("planner.step.policy", before.name()),
                                        new Change.RowReplaced(
                                                Table.PERMISSION_SETS,
                                                before,
                                                RowCopy.with(
                                                        before, "inlinePolicy", text.getText())))));
    }

    private void format() {
        PolicyParser.parse(text.getText())
                .sound()
                .map(PolicyPrinter::pretty)
                .ifPresent(text::setText);
        commit();
    }

    private void check() {
        String checked = text.getText();
        long limit = Quotas.bundled().value(Quotas.Name.PERMISSION_SET_INLINE_POLICY_SIZE);
        int used = SizeMeasure.CHARACTERS_WITHOUT_WHITE_SPACE.of(checked);
        size.setText(messages.text("planner.policy.size", used, limit));
        if (checked.isBlank()) {
            checking.cancel();
            showProblems(List.of());
        } else {
            checking.start(
                    BackgroundTask.<List<PolicyFinding>>of(_ ->
                                    linter.check(PolicyParser.parse(checked), PolicyKind.IDENTITY))
                            .onSuccess(this::showProblems));
        }
    }

    private void showProblems(List<PolicyFinding> found) {
        problems.getChildren()
                .setAll(found.stream().limit(MOST_PROBLEMS).map(this::problem).toList());
        setBottom(found.isEmpty() ? null : problemScroll);
    }

    private Node problem(PolicyFinding finding) {
        FontIcon icon =
                new FontIcon(
                        switch (finding.severity()) {
                            case ERROR -> Feather.ALERT_CIRCLE;
                            case SECURITY_WARNING, WARNING -> Feather.ALERT_TRIANGLE;
                            case SUGGESTION -> Feather.INFO;
                        });
        icon.getStyleClass().add("severity-" + finding.severity().word());
        int line = finding.position().line();
        Hyperlink link =
                new Hyperlink(
                        messages.text(
                                "planner.policy.problem", line, messages.text(finding.message())),
                        icon);
        link.setWrapText(true);
        link.setOnAction(_ -> {
            link.setVisited(false);
            if (line <= text.getParagraphCount()) {
                text.selectLine(line);
                text.requestFocus();
            }
        });
        return link;
    }
}
