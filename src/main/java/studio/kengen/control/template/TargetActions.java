package studio.kengen.control.template;

import java.util.List;
import studio.kengen.policy.ActionElement;

/// Which actions a template's statement is about.
public sealed interface TargetActions {
    /// Those that the control is used for, given when the template is filled.
    record Covered() implements TargetActions {}

    /// Always the same.
    ///
    /// @param patterns `*`, `dynamodb:*`
    record Fixed(List<String> patterns) implements TargetActions {
        public Fixed {
            patterns = List.copyOf(patterns);
        }
    }

    /// All but the values of a placeholder of type [ValueType#ACTION].
    record AllBut(String placeholder) implements TargetActions {}

    /// The element of the statement.
    ///
    /// @param covered the actions that the control is used for
    /// @param excepted the values of the placeholder of [AllBut]; not used otherwise
    default ActionElement element(List<String> covered, List<String> excepted) {
        return switch (this) {
            case Covered() -> new ActionElement.Action(covered);
            case Fixed(var patterns) -> new ActionElement.Action(patterns);
            case AllBut any -> new ActionElement.NotAction(excepted);
        };
    }
}
