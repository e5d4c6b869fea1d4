package studio.kengen.ui.control;

import java.util.List;
import javafx.scene.Node;
import studio.kengen.control.choice.ValueProblem;

/// What is asked for a choice.
interface ChoiceFields {
    /// The fields, from top to bottom.
    Node view();

    /// What is wanted with what is entered now.
    ChoiceRequest request();

    /// Gives the keyboard to the first field.
    ///
    /// @return whether there is one; by default there is none
    default boolean focus() {
        return false;
    }

    /// Shows what is wrong at the field that it is about.
    ///
    /// @param asked whether the user has asked for the choice; before, a field that nothing was entered in says nothing
    /// @return the problems that no field is about
    List<ValueProblem> show(List<ValueProblem> problems, boolean asked);
}
