package studio.kengen.control.choice;

import java.util.List;
import studio.kengen.design.Project;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.design.change.Draft;
import studio.kengen.i18n.Message;

/// What comes of choosing.
public sealed interface ChoiceOutcome {
    /// What comes of the changes of a draft.
    static ChoiceOutcome of(Draft draft, Message label) {
        return draft.step(label).<ChoiceOutcome>map(Changed::new).orElseGet(Unchanged::new);
    }

    /// The tables change: one step, which can be taken back as one.
    record Changed(ChangeSet step) implements ChoiceOutcome {
        /// `project` as it would be, to compare its documents and areas with those of today.
        ///
        /// @param project the one that the choice was asked for
        public Project preview(Project project) {
            return step.applyTo(project);
        }
    }

    /// The tables say so already.
    record Unchanged() implements ChoiceOutcome {}

    /// It cannot be chosen so.
    ///
    /// @param problems never empty
    record Refused(List<ValueProblem> problems) implements ChoiceOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
