package studio.kengen.control.proposal;

import java.util.List;
import studio.kengen.control.ControlSentences;
import studio.kengen.control.KnownControl;
import studio.kengen.control.KnownRisk;
import studio.kengen.design.Method;
import studio.kengen.i18n.Message;

/// A control that is proposed for a row.
///
/// @param control what is proposed; where several risks know the same control, that of the first
/// @param answers the risks that the control is known for, among those that the row runs; empty for a denial of what
///     nobody needs
/// @param covers the row's actions that it covers, sorted
/// @param leaves the row's other actions that bring these risks about: this control leaves them as they are
public record Proposal(
        KnownControl control, List<KnownRisk> answers, List<String> covers, List<String> leaves) {
    public Proposal {
        answers = List.copyOf(answers);
        covers = List.copyOf(covers);
        leaves = List.copyOf(leaves);
    }

    /// Which of the five ways it is.
    public Method method() {
        return control.method();
    }

    /// What it does about misuse.
    public Strength strength() {
        return Strength.of(control);
    }

    /// How much work it is.
    public Effort effort() {
        return Effort.of(control);
    }

    /// Whose work it gets in the way of.
    public Blocking blocking() {
        return Blocking.of(control);
    }

    /// What it does for the row, in a sentence.
    public Message sentence() {
        return ControlSentences.of(control, covers);
    }

    /// Whether it leaves nothing of these risks uncontrolled.
    public boolean isComplete() {
        return leaves.isEmpty();
    }
}
