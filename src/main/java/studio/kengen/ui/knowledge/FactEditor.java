package studio.kengen.ui.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.kengen.control.KnowledgeText;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.wording.DayConverter;

/// The fact that is selected: its value, day and source, to be said otherwise by the project, and the way back.
final class FactEditor extends VBox {
    private final Messages messages;
    private final KnowledgeActions actions;
    private final Label title = new Label();
    private final TextField number = new TextField();
    private final TextArea values = new TextArea();
    private final HBox valuePlace = new HBox();
    private final DatePicker day = new DatePicker();
    private final TextField source = new TextField();
    private final Label problem = new Label();
    private final Button apply = new Button();
    private final Button reset = new Button();
    private final VBox fields = new VBox();
    private @Nullable Fact fact;

    FactEditor(Messages messages, KnowledgeActions actions) {
        this.messages = messages;
        this.actions = actions;
        getStyleClass().add("fact-editor");
        title.getStyleClass().add("part-title");
        number.setId("fact-number");
        number.setOnAction(_ -> apply());
        values.setId("fact-values");
        values.setPrefRowCount(4);
        day.setId("fact-day");
        DayConverter.setOn(day);
        source.setId("fact-source");
        source.setOnAction(_ -> apply());
        problem.setId("fact-problem");
        problem.getStyleClass().add("knowledge-problem");
        problem.setWrapText(true);
        apply.setId("fact-apply");
        apply.setText(messages.text("knowledge.fact.apply"));
        apply.getStyleClass().add("accent");
        apply.setOnAction(_ -> apply());
        reset.setId("fact-reset");
        reset.setText(messages.text("knowledge.fact.reset"));
        reset.setOnAction(_ -> reset());
        HBox.setHgrow(values, Priority.ALWAYS);
        HBox dated =
                new HBox(field("knowledge.fact.asOf", day), field("knowledge.fact.source", source));
        dated.getStyleClass().add("fact-dated");
        HBox.setHgrow(dated.getChildren().getLast(), Priority.ALWAYS);
        HBox buttons = new HBox(apply, reset);
        buttons.getStyleClass().add("fact-buttons");
        fields.getStyleClass().add("fact-fields");
        fields.getChildren()
                .addAll(field("knowledge.fact.value", valuePlace), dated, problem, buttons);
        getChildren().addAll(title, fields);
    }

    private VBox field(String key, Node input) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("text-muted");
        label.setLabelFor(input.equals(valuePlace) ? number : input);
        VBox field = new VBox(label, input);
        field.getStyleClass().add("fact-field");
        return field;
    }

    /// Shows a fact; none where nothing is selected. What the user is entering for it stays.
    void show(@Nullable Fact shown) {
        if (shown != null && shown.equals(fact)) {
            return;
        }
        fact = shown;
        fields.setVisible(shown != null);
        tell(Optional.empty());
        if (shown == null) {
            title.setText(messages.text("knowledge.fact.none"));
            return;
        }
        title.setText(messages.text(shown.label()) + "  ·  " + shown.name());
        TextInputControl input = input(shown);
        valuePlace.getChildren().setAll(input);
        input.setText(shown.entered());
        // What a user changes was read today, unless the user says otherwise.
        day.setValue(shown.isOwn() ? shown.asOf() : actions.today());
        source.setText(
                shown.isOwn() ? shown.source() : messages.text("knowledge.fact.sourceOfProject"));
        reset.setDisable(!shown.isOwn());
    }

    private TextInputControl input(Fact shown) {
        return switch (shown) {
            case Fact.Limit _ -> number;
            case Fact.Values _ -> values;
        };
    }

    private void apply() {
        Fact edited = fact;
        if (edited == null) {
            return;
        }
        LocalDate when = day.getValue();
        if (when == null) {
            tell(Optional.of(Message.of("knowledge.fact.noDay")));
            return;
        }
        String given = input(edited).getText();
        String where = source.getText().strip();
        KnowledgeText alone = edited.changed(new KnowledgeText(List.of()), given, when, where);
        Optional<Message> wrong = actions.problem(alone);
        tell(wrong);
        if (wrong.isEmpty()) {
            actions.change(
                    Message.of("knowledge.step.fact", edited.label()),
                    edited.changed(actions.text(), given, when, where));
        }
    }

    private void reset() {
        Fact edited = fact;
        if (edited != null) {
            actions.change(
                    Message.of("knowledge.step.reset", edited.label()),
                    edited.reset(actions.text()));
        }
    }

    private void tell(Optional<Message> wrong) {
        problem.setText(wrong.map(messages::text).orElse(""));
        problem.setVisible(wrong.isPresent());
        problem.setManaged(wrong.isPresent());
    }
}
