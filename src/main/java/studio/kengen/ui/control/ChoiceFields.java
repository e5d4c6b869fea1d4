package studio.kengen.ui.control;

import java.util.List;
import javafx.scene.Node;
import studio.kengen.control.choice.ChoiceOutcome;
import studio.kengen.control.choice.ValueProblem;

/// What is asked for a choice.
interface ChoiceFields {
    /// The fields, from top to bottom.
    Node view();

    /// What comes of the choice with what is entered now.
    ChoiceOutcome outcome();

    /// Gives the keyboard to the first field; does nothing where there is none, and by default.
    default void focus() {}

    /// Shows what is wrong at the field that it is about.
    ///
    /// @return the problems that no field is about
    List<ValueProblem> show(List<ValueProblem> problems);
}
