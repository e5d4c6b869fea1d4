package studio.kengen.control.template;

import java.util.List;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Statement;

/// What comes of filling a template: a whole statement or none.
public sealed interface Filling {
    /// All values were there and of the right kind.
    ///
    /// @param statement without placeholders
    record Filled(Statement statement) implements Filling {}

    /// Values are missing or wrong.
    ///
    /// @param problems what is missing or wrong, one for each placeholder; never empty
    record Refused(List<Message> problems) implements Filling {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
