package studio.kengen.control.choice;

import java.util.List;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.Control;
import studio.kengen.design.Coverage;
import studio.kengen.design.Method;
import studio.kengen.design.Project;

/// A row of Table 4 that chooses a control which nobody knows, because it was never known, is no longer, or was withdrawn,
/// and that says nothing itself which documents could follow: no condition and no mediator. Nothing comes of it, so that it
/// covers nothing.
public final class EmptyChoice {
    private EmptyChoice() {}

    /// Whether nothing comes of a row of Table 4.
    public static boolean is(Control row, ControlKnowledge knowledge) {
        boolean saysItself = !row.conditions().isEmpty() || row.method() == Method.MEDIATED_ACCESS;
        return !saysItself && isUnknown(row, knowledge);
    }

    /// Whether a row of Table 4 chooses a control that nobody knows.
    public static boolean isUnknown(Control row, ControlKnowledge knowledge) {
        return row.choice().isKnown()
                && knowledge.control(row.choice().control(), List.of()).isEmpty();
    }

    /// What the rows of Table 4 cover of which something comes.
    public static Coverage coverageWithout(Project project, ControlKnowledge knowledge) {
        return Coverage.of(project, row -> !is(row, knowledge));
    }
}
