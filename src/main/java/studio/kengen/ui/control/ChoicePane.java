package studio.kengen.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.kengen.control.choice.ChoiceOutcome;
import studio.kengen.control.choice.ValueProblem;
import studio.kengen.design.RowNames;
import studio.kengen.design.area.Areas;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Messages;
import studio.kengen.task.BackgroundTask;
import studio.kengen.task.LatestTask;
import studio.kengen.ui.shell.Derived;
import studio.kengen.ui.shell.ScreenContext;

/// A choice before it is made: what has to be said, which rows it changes, and what becomes of the documents and of the
/// matters. Nothing is changed until the user says so.
final class ChoicePane extends VBox {
    private final ScreenContext context;
    private final Messages messages;
    private final Areas areas;
    private final ChoiceFields fields;
    private final Runnable closed;
    private final Label general = Words.wrapped("", "field-problem");
    private final PreviewPane preview;
    private final LatestTask previewing;
    private final Button apply;
    private Optional<ChangeSet> step = Optional.empty();

    /// @param areas of the project that the choice is about
    /// @param closed run when the choice is made or given up
    ChoicePane(ScreenContext context, Areas areas, PendingChoice choice, Runnable closed) {
        this.context = context;
        this.messages = context.messages();
        this.areas = areas;
        this.closed = closed;
        this.preview = new PreviewPane(messages);
        this.previewing = new LatestTask(context.model().tasks());
        this.fields = choice.ask(() -> update(true));
        getStyleClass().add("choice");
        setId("choice");
        apply = Words.button("choice-apply", messages.text("controls.apply"), this::apply);
        apply.setDefaultButton(true);
        HBox buttons =
                new HBox(
                        apply,
                        Words.button("choice-cancel", messages.text("controls.cancel"), closed));
        buttons.getStyleClass().add("choice-buttons");
        getChildren()
                .addAll(
                        Words.wrapped(choice.title(), "screen-title"),
                        fields.view(),
                        general,
                        buttons,
                        preview);
        update(false);
    }

    /// Gives the keyboard to what has to be said, or else to the button.
    void focusFirst() {
        apply.requestFocus();
        fields.focus();
    }

    /// @param complain whether to show what is missing; not before the user has entered something
    private void update(boolean complain) {
        step = Optional.empty();
        switch (fields.outcome()) {
            case ChoiceOutcome.Changed(var changes) -> {
                fields.show(List.of());
                tell(List.of());
                show(changes);
            }
            case ChoiceOutcome.Unchanged() -> {
                fields.show(List.of());
                tell(List.of(messages.text("controls.unchanged")));
                forget();
            }
            case ChoiceOutcome.Refused(var problems) -> {
                if (complain) {
                    tell(
                            fields.show(problems).stream()
                                    .map(ValueProblem::message)
                                    .map(messages::text)
                                    .toList());
                } else {
                    tell(List.of());
                }
                forget();
            }
        }
    }

    private void forget() {
        previewing.cancel();
        preview.clear();
    }

    private void show(ChangeSet changes) {
        step = Optional.of(changes);
        RowNames names = RowNames.of(changes.applyTo(areas.project()));
        preview.showRows(new StepLines(messages, names).of(changes));
        previewing.start(
                BackgroundTask.<ChoicePreview>of(
                                _ -> ChoicePreview.of(areas, changes, context.model().catalog()))
                        .onSuccess(preview::showDocuments));
    }

    private void tell(List<String> problems) {
        general.setText(String.join("\n", problems));
        general.setVisible(!problems.isEmpty());
        general.setManaged(!problems.isEmpty());
    }

    private void apply() {
        boolean isCurrent =
                context.model()
                        .derived()
                        .map(Derived::areas)
                        .filter(now -> now.equals(areas))
                        .isPresent();
        if (step.isPresent() && isCurrent) {
            context.model().apply(step.get());
            closed.run();
        } else {
            update(true);
        }
    }
}
