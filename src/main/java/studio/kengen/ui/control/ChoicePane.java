package studio.kengen.ui.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.kengen.control.choice.ChoiceOutcome;
import studio.kengen.control.choice.ValueProblem;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Messages;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.Debounce;
import studio.kengen.task.LatestTask;
import studio.kengen.task.Scheduler;
import studio.kengen.task.TaskRunner;

/// A choice before it is made: what has to be said, which rows it changes, and what becomes of the documents and of the
/// matters. Nothing is changed until the user says so.
///
/// What comes of the choice is worked out in the background. It is asked anew when the project changes meanwhile; what was
/// entered stays.
final class ChoicePane extends VBox {
    private static final Duration QUIET = Duration.ofMillis(120);

    private final Messages messages;
    private final Predicate<ControlBasis> isCurrent;
    private final ChoiceFields fields;
    private final ChoiceActions actions;
    private final Label general = Words.wrapped("", "field-problem");
    private final PreviewPane preview;
    private final LatestTask previewing;
    private final Debounce debounce;
    private ControlBasis basis;
    private Optional<ChangeSet> step = Optional.empty();

    /// Whether the user has asked for the choice: then every field says what it misses.
    private boolean asked;

    /// Whether the choice is to be made as soon as it is worked out.
    private boolean isWanted;

    private boolean isWorking;

    /// @param basis the project as it is
    /// @param isCurrent whether the project is still so
    /// @param subtitle what the choice is for
    ChoicePane(
            Messages messages,
            TaskRunner tasks,
            ControlBasis basis,
            Predicate<ControlBasis> isCurrent,
            PendingChoice choice,
            String subtitle,
            ChoiceActions actions) {
        this.messages = messages;
        this.basis = basis;
        this.isCurrent = isCurrent;
        this.actions = actions;
        this.preview = new PreviewPane(messages, tasks);
        this.previewing = new LatestTask(tasks);
        this.debounce = new Debounce(QUIET, Scheduler.on(tasks.delivery()));
        this.fields = choice.ask(this::changed);
        getStyleClass().add("choice");
        setId("choice");
        getChildren()
                .addAll(
                        Words.wrapped(choice.title(), "choice-title"),
                        Words.wrapped(subtitle, "text-muted"),
                        fields.view(),
                        general,
                        buttons(),
                        preview);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        tell(List.of());
        update();
    }

    private HBox buttons() {
        Button apply = Words.button("choice-apply", messages.text("controls.apply"), this::apply);
        apply.getStyleClass().add("accent");
        HBox buttons =
                new HBox(
                        apply,
                        Words.button(
                                "choice-cancel", messages.text("controls.cancel"), actions::leave));
        buttons.getStyleClass().add("choice-buttons");
        return buttons;
    }

    private void keyPressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            actions.leave();
        } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            key.consume();
            apply();
        }
    }

    /// Gives the keyboard to what has to be said, or else to the button.
    void focusFirst() {
        if (!fields.focus()) {
            lookup("#choice-apply").requestFocus();
        }
    }

    /// Looks at the choice in another state of the project.
    void show(ControlBasis newBasis) {
        basis = newBasis;
        update();
    }

    /// The same state of the project, of which more is proved now.
    void proved(ControlBasis newBasis) {
        basis = newBasis;
        preview.proved(newBasis.unneeded());
    }

    private void changed() {
        step = Optional.empty();
        isWorking = true;
        isWanted = false;
        debounce.call(this::update);
    }

    private void update() {
        step = Optional.empty();
        isWorking = true;
        ControlBasis of = basis;
        ChoiceRequest request = fields.request();
        previewing.start(
                BackgroundTask.<ChoicePreview>of(_ -> ChoicePreview.of(of, request, messages))
                        .onSuccess(this::show));
    }

    private void show(ChoicePreview result) {
        isWorking = false;
        step = result.step();
        List<ValueProblem> problems =
                result.outcome() instanceof ChoiceOutcome.Refused(var refused)
                        ? refused
                        : List.of();
        List<ValueProblem> others = fields.show(problems, asked);
        if (result.outcome() instanceof ChoiceOutcome.Unchanged) {
            tell(List.of(messages.text("controls.unchanged")));
        } else {
            tell(others.stream().map(ValueProblem::message).map(messages::text).toList());
        }
        preview.show(result.proved(basis.unneeded()));
        if (isWanted) {
            isWanted = false;
            make();
        }
    }

    private void tell(List<String> problems) {
        general.setText(String.join("\n", problems));
        general.setVisible(!problems.isEmpty());
        general.setManaged(!problems.isEmpty());
    }

    /// Makes the step, once it is worked out.
    private void apply() {
        asked = true;
        if (isWorking || step.isEmpty()) {
            isWanted = true;
            debounce.cancel();
            update();
        } else {
            make();
        }
    }

    /// Where the project has changed since, the choice waits until it is worked out anew.
    private void make() {
        if (step.isEmpty()) {
            return;
        }
        if (isCurrent.test(basis)) {
            actions.make(step.get());
        } else {
            isWanted = true;
        }
    }

    /// Stops what is still being worked out.
    void close() {
        debounce.cancel();
        previewing.cancel();
        preview.close();
    }
}
