package studio.kengen.policy;

import java.util.List;

/// The `Action` or `NotAction` element of a statement.
///
/// Source: IAM user guide, "IAM JSON policy elements: Action" and "… NotAction".
public sealed interface ActionElement {
    /// `service:Action` with wildcards, or `*`, as they were written; may be empty, and then nothing matches.
    List<String> patterns();

    /// The statement is about the actions that match a pattern.
    record Action(List<String> patterns) implements ActionElement {
        public Action {
            patterns = List.copyOf(patterns);
        }
    }

    /// The statement is about the actions that match no pattern.
    record NotAction(List<String> patterns) implements ActionElement {
        public NotAction {
            patterns = List.copyOf(patterns);
        }
    }

    /// An `Action` element with these patterns.
    static ActionElement of(String... patterns) {
        return new Action(List.of(patterns));
    }
}
