package studio.kengen.control.choice;

import java.util.List;
import java.util.Optional;
import studio.kengen.control.template.Placeholder;
import studio.kengen.i18n.Message;

/// A value that a control asks the user for.
///
/// @param placeholder what kind of value it is, with its default
/// @param required whether the control cannot do without; a required one with a default need not be given
public record AskedValue(Placeholder placeholder, boolean required) {
    /// What is wrong with the values that a user gives; empty where they will do.
    ///
    /// @param given none where the user has said nothing
    public Optional<ValueProblem> problem(List<String> given) {
        List<String> counting = given.isEmpty() ? placeholder.defaults() : given;
        return counting.isEmpty() && !required
                ? Optional.empty()
                : placeholder.problem(counting).map(this::problem);
    }

    private ValueProblem problem(Message message) {
        return new ValueProblem(placeholder.name(), message);
    }
}
