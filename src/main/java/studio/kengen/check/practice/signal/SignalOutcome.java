package studio.kengen.check.practice.signal;

import java.util.List;
import java.util.Optional;
import studio.kengen.check.practice.knowledge.Gravity;
import studio.kengen.check.practice.knowledge.Signal;
import studio.kengen.i18n.Message;

/// What was found for one signal.
///
/// @param signal the signal
/// @param result what it says
/// @param subjects what violates; empty unless violated
/// @param undecided what could not be decided, each with the reason as its detail
/// @param missing the files that would tell more
/// @param reason why it is not known or not applicable, where neither `undecided` nor `missing` says so
public record SignalOutcome(
        Signal signal,
        SignalResult result,
        List<Subject> subjects,
        List<Subject> undecided,
        List<Missing> missing,
        Optional<Message> reason) {
    public SignalOutcome {
        subjects = List.copyOf(subjects);
        undecided = List.copyOf(undecided);
        missing = List.copyOf(missing);
    }

    /// Whether the practice is violated by it: what only informs does not.
    public boolean violatesPractice() {
        return result == SignalResult.VIOLATED && signal.gravity() != Gravity.INFO;
    }
}
