package studio.kengen.ui.practice;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.Judgement;
import studio.kengen.design.Verdict;
import studio.kengen.i18n.DateText;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.wording.ClosedSet;

/// What a person judges of a practice or a signal, to be entered, changed and taken back. It stands beside what was found.
final class JudgementPane extends VBox {
    private static final double LEAST_FIELD = 60;

    private final Messages messages;
    private final PracticeActions actions;
    private final String subject;
    private final Optional<Judgement> judgement;
    private final ComboBox<String> verdict = new ComboBox<>();
    private final TextField reason = new TextField();
    private final TextField owner = new TextField();
    private final Label problem = new Label();

    /// @param subject a practice's number or a signal's id
    /// @param contradicted whether what was found says otherwise
    JudgementPane(
            Messages messages,
            PracticeActions actions,
            String subject,
            Optional<Judgement> judgement,
            boolean contradicted) {
        this.messages = messages;
        this.actions = actions;
        this.subject = subject;
        this.judgement = judgement;
        getStyleClass().add("judgement");
        setId("judgement-" + subject);
        verdict.getItems().add(messages.text("practices.judgement.none"));
        ClosedSet.VERDICT.constants().stream()
                .map(each -> ClosedSet.VERDICT.name(messages, each))
                .forEach(verdict.getItems()::add);
        @Nullable Verdict now = judgement.map(Judgement::verdict).orElse(null);
        verdict.getSelectionModel()
                .select(now == null ? 0 : ClosedSet.VERDICT.constants().indexOf(now) + 1);
        reason.setText(judgement.map(Judgement::reason).orElse(""));
        reason.setPromptText(messages.text("practices.judgement.reason"));
        owner.setText(judgement.map(Judgement::owner).orElse(""));
        owner.setPromptText(messages.text("practices.judgement.owner"));
        reason.setOnAction(_ -> apply());
        owner.setOnAction(_ -> apply());
        problem.getStyleClass().add("practice-problem");
        problem.setWrapText(true);
        tell(contradicted ? messages.text("practices.judgement.contradicted") : "");
        getChildren().addAll(title(), fields(), problem);
    }

    private Node title() {
        Label title = new Label(messages.text("practices.judgement.title"));
        title.getStyleClass().add("text-muted");
        Label date =
                new Label(
                        judgement
                                .map(Judgement::date)
                                .map(day ->
                                        messages.text(
                                                "practices.judgement.of", DateText.format(day)))
                                .orElse(""));
        date.getStyleClass().add("text-muted");
        HBox line = new HBox(title, date);
        line.getStyleClass().add("practice-line");
        return line;
    }

    private Node fields() {
        Button apply = new Button(messages.text("practices.judgement.apply"));
        apply.setId("judgement-apply-" + subject);
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setOnAction(_ -> apply());
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setMinWidth(LEAST_FIELD);
        owner.setMinWidth(LEAST_FIELD);
        owner.setPrefColumnCount(10);
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        HBox fields = new HBox(verdict, reason, owner, apply);
        fields.getStyleClass().add("judgement-fields");
        return fields;
    }

    private void apply() {
        int index = verdict.getSelectionModel().getSelectedIndex();
        @Nullable Verdict chosen = index <= 0 ? null : ClosedSet.VERDICT.constants().get(index - 1);
        boolean needsReason = chosen != null && chosen != Verdict.VIOLATED;
        if (needsReason && reason.getText().isBlank()) {
            tell(messages.text("practices.judgement.reasonNeeded"));
            reason.requestFocus();
            return;
        }
        actions.judge(
                subject, judgement, chosen, reason.getText().strip(), owner.getText().strip());
    }

    private void tell(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
    }
}
