package studio.kengen.check.practice;

import java.util.Optional;
import studio.kengen.check.practice.knowledge.Signal;
import studio.kengen.check.practice.signal.SignalOutcome;
import studio.kengen.check.practice.signal.SignalResult;
import studio.kengen.design.Judgement;

/// What is known of a signal.
///
/// @param outcome what was found
/// @param judgement what a person judges of it
/// @param result what counts: what was found, where it shows; otherwise the judgement, if there is one
/// @param contradicted whether the judgement says otherwise than what was found
/// @param stale whether it rests on an export that may no longer be so
public record SignalState(
        SignalOutcome outcome,
        Optional<Judgement> judgement,
        SignalResult result,
        boolean contradicted,
        boolean stale) {
    static SignalState of(SignalOutcome outcome, Optional<Judgement> judgement, boolean stale) {
        Optional<State> judged = Judgements.state(judgement);
        SignalResult result =
                outcome.result() == SignalResult.VIOLATED
                        ? SignalResult.VIOLATED
                        : judged.map(SignalState::result).orElse(outcome.result());
        boolean contradicted =
                judged.isPresent()
                        && outcome.result() != SignalResult.NOT_KNOWN
                        && result(judged.get()) != outcome.result();
        return new SignalState(outcome, judgement, result, contradicted, stale);
    }

    /// The signal.
    public Signal signal() {
        return outcome.signal();
    }

    /// Whether its practice is violated by it: what only informs does not, unless a person says so.
    public boolean violatesPractice() {
        return outcome.violatesPractice()
                || (result == SignalResult.VIOLATED && outcome.result() != SignalResult.VIOLATED);
    }

    private static SignalResult result(State judged) {
        return switch (judged) {
            case VIOLATED -> SignalResult.VIOLATED;
            case FOLLOWED -> SignalResult.CLEAR;
            case NOT_APPLICABLE -> SignalResult.NOT_APPLICABLE;
            case NOT_KNOWN -> SignalResult.NOT_KNOWN;
        };
    }
}
