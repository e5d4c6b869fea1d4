package studio.kengen.engine.reason;

import java.util.List;
import studio.kengen.pattern.StringSet;
import studio.kengen.pattern.WildcardPattern;

/// How much may still be done to tell pieces apart. Counted, not timed: the same question has the same answer everywhere.
///
/// Patterns that overlap freely, such as `*a*`, `*b*`, `*c*`, cut into twice as many pieces with each; who reasons about
/// sets answers "undecided" then.
final class Effort {
    /// Half a second's worth. Designs of a thousand rows take some hundreds.
    private static final int STEPS = 20_000;

    /// What automata take at least, in steps.
    private static final int EXACT = 20;

    /// The states of an automaton that are made in one step.
    private static final int STATES = 2;

    /// The states of an automaton that the next step can still be made with at once.
    private static final int MOST_STATES = 2_000;

    private int left = STEPS;

    /// Pairs of patterns that are compared in one step.
    private static final int PAIRS = 8;

    /// Looks for one more piece.
    ///
    /// @param within the patterns that it lies in: each is compared with each
    /// @param others how many other patterns bear on it
    /// @throws TooManyPiecesException where nothing is left
    void step(List<WildcardPattern> within, int others) {
        int pairs = within.size() * within.size() + others;
        spend(1 + pairs / PAIRS, within);
    }

    /// Looks for one more piece with automata.
    ///
    /// @throws TooManyPiecesException where nothing is left
    void exactStep(List<WildcardPattern> within) {
        spend(EXACT, within);
    }

    /// The set itself, which was made.
    ///
    /// @throws TooManyPiecesException where it is so large that the next step might take too long, or where nothing is left
    StringSet bounded(StringSet set, List<WildcardPattern> within) {
        if (set.size() > MOST_STATES) {
            throw new TooManyPiecesException(within);
        }
        spend(set.size() / STATES, within);
        return set;
    }

    private void spend(int steps, List<WildcardPattern> within) {
        left -= steps;
        if (left < 0) {
            throw new TooManyPiecesException(within);
        }
    }
}
