package studio.kengen.ui.control;

import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import studio.kengen.control.choice.Accepting;
import studio.kengen.control.choice.ChoiceOutcome;
import studio.kengen.control.choice.ValueProblem;
import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.shell.StudioModel;

/// Asks who accepts a risk, why, and until when.
final class AcceptFields implements ChoiceFields {
    private static final int MONTHS_TO_REVIEW = 6;

    private final StudioModel model;
    private final Collection<RowId> rows;
    private final FieldSet fields;
    private final TextField owner = new TextField();
    private final TextField reason = new TextField();
    private final DatePicker reviewDate;

    AcceptFields(Messages messages, StudioModel model, Collection<RowId> rows, Runnable changed) {
        this.model = model;
        this.rows = rows;
        this.fields = new FieldSet(messages);
        reviewDate = new DatePicker(model.today().plusMonths(MONTHS_TO_REVIEW));
        owner.setId("accept-owner");
        reason.setId("accept-reason");
        reviewDate.setId("accept-review");
        owner.textProperty().addListener(_ -> changed.run());
        reason.textProperty().addListener(_ -> changed.run());
        reviewDate.valueProperty().addListener(_ -> changed.run());
        fields.add("owner", new Field(messages.text("controls.accept.owner"), owner, ""));
        fields.add("reason", new Field(messages.text("controls.accept.reason"), reason, ""));
        fields.add(
                "reviewDate",
                new Field(messages.text("controls.accept.reviewDate"), reviewDate, ""));
    }

    @Override
    public Node view() {
        return fields;
    }

    @Override
    public ChoiceOutcome outcome() {
        return new Accepting(model.designed())
                .accept(rows, owner.getText(), reason.getText(), reviewDate.getValue());
    }

    @Override
    public void focus() {
        fields.focusFirst();
    }

    @Override
    public List<ValueProblem> show(List<ValueProblem> problems) {
        return fields.show(problems);
    }
}
