package studio.kengen.pattern;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// Foresees how many states the deterministic automaton of a pattern has.
///
/// A run followed by literals alone needs about one state a token. Single wildcards behind a run can double the number with
/// every one, because the automaton has to remember at which of the last characters a match may have begun.
final class Complexity {
    /// Few enough to be built in a fraction of a second.
    private static final int MOST_STATES = 20_000;

    /// That many can double the number without reaching the limit.
    private static final int HARMLESS_SINGLES = 12;

    /// Building takes the square of the length. No ARN is longer.
    private static final int LONGEST = 2_048;

    private static final int ANOTHER_LETTER = Character.MAX_CODE_POINT + 1;

    private Complexity() {}

    static boolean isTooHigh(int[] tokens) {
        return !Tokens.isLiteral(tokens)
                && (tokens.length > LONGEST
                        || (singlesBehindRun(tokens) > HARMLESS_SINGLES
                                && needsMoreStates(tokens)));
    }

    private static int singlesBehindRun(int[] tokens) {
        int singles = 0;
        boolean run = false;
        for (int token : tokens) {
            run |= Tokens.isRun(token);
            if (run && (token == Tokens.ANY_ONE || token == Tokens.SEGMENT_ONE)) {
                singles++;
            }
        }
        return singles;
    }

    /// Walks through the sets of positions that the automaton can be in, until there are no new ones or too many.
    private static boolean needsMoreStates(int[] tokens) {
        Set<Integer> letters = new HashSet<>(Set.of(Tokens.SEPARATOR, ANOTHER_LETTER));
        for (int token : tokens) {
            if (token >= 0) {
                letters.add(token);
            }
        }
        Set<BitSet> seen = new HashSet<>();
        Deque<BitSet> open = new ArrayDeque<>();
        BitSet start = new BitSet();
        enter(0, tokens, start);
        seen.add(start);
        open.add(start);
        while (!open.isEmpty() && seen.size() <= MOST_STATES) {
            BitSet state = open.remove();
            for (int letter : letters) {
                BitSet next = after(state, letter, tokens);
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen.size() > MOST_STATES;
    }

    private static BitSet after(BitSet state, int letter, int[] tokens) {
        BitSet next = new BitSet();
        for (int i = state.nextSetBit(0);
                i >= 0 && i < tokens.length;
                i = state.nextSetBit(i + 1)) {
            int token = tokens[i];
            boolean inSegment = letter != Tokens.SEPARATOR;
            if (token == Tokens.ANY_RUN || (token == Tokens.SEGMENT_RUN && inSegment)) {
                enter(i, tokens, next);
            } else if (token == letter
                    || token == Tokens.ANY_ONE
                    || (token == Tokens.SEGMENT_ONE && inSegment)) {
                enter(i + 1, tokens, next);
            }
        }
        return next;
    }

    /// Adds a position, and those that follow it without a character because runs may be empty.
    private static void enter(int position, int[] tokens, BitSet state) {
        int i = position;
        state.set(i);
        while (i < tokens.length && Tokens.isRun(tokens[i])) {
            state.set(++i);
        }
    }
}
