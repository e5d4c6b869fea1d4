package studio.kengen.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.scene.layout.VBox;
import studio.kengen.control.choice.ValueProblem;
import studio.kengen.i18n.Messages;

/// Fields by the names that problems call them.
final class FieldSet extends VBox {
    private final Messages messages;
    private final SequencedMap<String, Field> fields = new LinkedHashMap<>();

    FieldSet(Messages messages) {
        this.messages = messages;
        getStyleClass().add("choice-fields");
    }

    void add(String name, Field field) {
        fields.put(name, field);
        getChildren().add(field);
    }

    /// Gives the keyboard to the first field, if there is one.
    ///
    /// @return whether there is one
    boolean focusFirst() {
        fields.values().stream().findFirst().ifPresent(Field::focusInput);
        return !fields.isEmpty();
    }

    /// Shows what is wrong where it is wrong.
    ///
    /// @param asked whether fields that nothing was entered in speak, too
    /// @return the problems that no field is about
    List<ValueProblem> show(List<ValueProblem> problems, boolean asked) {
        fields.forEach((name, field) ->
                field.show(
                        problems.stream()
                                .filter(problem -> problem.field().equals(name))
                                .map(problem -> messages.text(problem.message()))
                                .toList(),
                        asked));
        return problems.stream().filter(problem -> !fields.containsKey(problem.field())).toList();
    }
}
