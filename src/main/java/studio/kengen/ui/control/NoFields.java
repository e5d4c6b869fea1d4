package studio.kengen.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import studio.kengen.control.choice.ValueProblem;

/// Nothing to ask.
record NoFields(ChoiceRequest request) implements ChoiceFields {
    @Override
    public Node view() {
        return new VBox();
    }

    @Override
    public List<ValueProblem> show(List<ValueProblem> problems, boolean asked) {
        return problems;
    }
}
