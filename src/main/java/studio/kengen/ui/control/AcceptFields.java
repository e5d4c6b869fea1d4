package studio.kengen.ui.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import studio.kengen.control.choice.Accepting;
import studio.kengen.control.choice.ValueProblem;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.wording.DayConverter;

/// Asks who accepts a risk, why, and until when.
final class AcceptFields implements ChoiceFields {
    private static final int MONTHS_TO_REVIEW = 6;

    private final List<RowId> rows;
    private final FieldSet fields;
    private final TextField owner = new TextField();
    private final TextField reason = new TextField();
    private final DatePicker reviewDate;

    /// @param today the review is offered for half a year later
    AcceptFields(Messages messages, LocalDate today, Collection<RowId> rows, Runnable changed) {
        this.rows = List.copyOf(rows);
        this.fields = new FieldSet(messages);
        reviewDate = new DatePicker(today.plusMonths(MONTHS_TO_REVIEW));
        DayConverter.setOn(reviewDate);
        owner.setId("accept-owner");
        reason.setId("accept-reason");
        reviewDate.setId("accept-review");
        add(messages, "owner", owner, owner.textProperty(), changed);
        add(messages, "reason", reason, reason.textProperty(), changed);
        add(messages, "reviewDate", reviewDate, reviewDate.valueProperty(), changed);
    }

    private void add(
            Messages messages,
            String name,
            Control input,
            ObservableValue<?> entered,
            Runnable changed) {
        Field field = new Field(messages.text("controls.accept." + name), input, "");
        entered.addListener(_ -> {
            field.touch();
            changed.run();
        });
        fields.add(name, field);
    }

    @Override
    public Node view() {
        return fields;
    }

    @Override
    public ChoiceRequest request() {
        String by = owner.getText();
        String why = reason.getText();
        @Nullable LocalDate until = reviewDate.getValue();
        return basis -> new Accepting(basis.project()).accept(rows, by, why, until);
    }

    @Override
    public boolean focus() {
        return fields.focusFirst();
    }

    @Override
    public List<ValueProblem> show(List<ValueProblem> problems, boolean asked) {
        return fields.show(problems, asked);
    }
}
