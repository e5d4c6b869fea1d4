package studio.kengen.pattern;

import static studio.kengen.pattern.Tokens.ANY_ONE;
import static studio.kengen.pattern.Tokens.SEGMENT_ONE;
import static studio.kengen.pattern.Tokens.SEGMENT_RUN;
import static studio.kengen.pattern.Tokens.SEPARATOR;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A shortest string that some patterns all match, found by laying all of them over it at the same time: a hundredth of the
/// work of building the automata, and as exact.
///
/// A state is a place in each pattern. A character leads to a later place in at least one of them, or nowhere: so the
/// distance to the end of every state follows from those of states behind it.
final class CommonText {
    private static final int NEVER = Integer.MAX_VALUE;

    /// What no character stands for.
    private static final int NONE = -5;

    private static final int MOST_STATES = 1 << 18;

    private final List<Steps> patterns;

    /// How many characters of a common string are left, by state.
    private final int[] distances;

    /// @param patterns for which [#isPossible]; all literals folded where case does not count
    CommonText(List<int[]> patterns) {
        this.patterns = patterns.stream().map(Steps::new).toList();
        this.distances = new int[Math.toIntExact(states(patterns))];
        BitSet reached = reached();
        for (int state = reached.length() - 1;
                state >= 0;
                state = reached.previousSetBit(state - 1)) {
            distances[state] = distance(state);
        }
    }

    /// The states that some text leads to.
    private BitSet reached() {
        BitSet reached = BitSet.valueOf(new long[] {1});
        for (int state = 0; state >= 0; state = reached.nextSetBit(state + 1)) {
            walk(state, (_, next) -> reached.set(next));
        }
        return reached;
    }

    /// Whether the patterns are few and short enough, and have no characters that take two places in a string.
    static boolean isPossible(List<int[]> patterns) {
        return states(patterns) <= MOST_STATES
                && patterns.stream()
                        .flatMapToInt(Arrays::stream)
                        .allMatch(token -> token < Character.MIN_SURROGATE);
    }

    private static long states(List<int[]> patterns) {
        long states = 1;
        for (int[] pattern : patterns) {
            states = Math.min(states * (pattern.length + 1), MOST_STATES + 1L);
        }
        return states;
    }

    /// Whether there is a common string.
    boolean exists() {
        return distances[0] != NEVER;
    }

    /// Of the shortest common strings the one that reads best, as [ReadableExample] finds it.
    Optional<String> text() {
        if (!exists()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        BitSet states = BitSet.valueOf(new long[] {1});
        for (int left = distances[0] - 1; left >= 0; left--) {
            int character = mostReadable(states, left);
            text.append((char) character);
            states = after(states, character, left);
        }
        return Optional.of(text.toString());
    }

    private int mostReadable(BitSet states, int left) {
        int[] best = {NONE};
        states.stream()
                .forEach(state ->
                        walk(
                                state,
                                (label, next) -> {
                                    if (distances[next] == left) {
                                        best[0] = moreReadable(best[0], label);
                                    }
                                }));
        return best[0];
    }

    private static int moreReadable(int best, int label) {
        char character = label < 0 ? 'a' : (char) label;
        return best == NONE || ReadableExample.rank(character) < ReadableExample.rank((char) best)
                ? character
                : best;
    }

    private BitSet after(BitSet states, int character, int left) {
        BitSet after = new BitSet();
        states.stream()
                .forEach(state ->
                        walk(
                                state,
                                (label, next) -> {
                                    if (distances[next] == left && common(label, character) >= 0) {
                                        after.set(next);
                                    }
                                }));
        return after;
    }

    private int distance(int state) {
        if (isEnd(state)) {
            return 0;
        }
        int[] least = {NEVER};
        walk(
                state,
                (_, next) -> {
                    if (next != state && distances[next] < least[0]) {
                        least[0] = distances[next] + 1;
                    }
                });
        return least[0];
    }

    private boolean isEnd(int state) {
        int rest = state;
        for (Steps pattern : patterns) {
            if (!pattern.isEnd(rest % pattern.places())) {
                return false;
            }
            rest /= pattern.places();
        }
        return true;
    }

    /// Hears the characters on which something follows a state.
    @FunctionalInterface
    private interface Step {
        /// @param label a character, or what wildcards stand for
        void to(int label, int state);
    }

    private void walk(int state, Step step) {
        walk(0, ANY_ONE, state, 0, 1, step);
    }

    private void walk(int pattern, int label, int state, int next, int unit, Step step) {
        if (pattern == patterns.size()) {
            step.to(label, next);
            return;
        }
        Steps steps = patterns.get(pattern);
        int places = steps.places();
        int place = state % places;
        for (int i = 0; i < steps.count(place); i++) {
            int both = common(label, steps.label(place, i));
            if (both != NONE) {
                int there = next + unit * steps.next(place, i);
                walk(pattern + 1, both, state / places, there, unit * places, step);
            }
        }
    }

    private static int common(int one, int other) {
        if (one == other || other == ANY_ONE) {
            return one;
        }
        if (one == ANY_ONE) {
            return other;
        }
        int literal = Math.max(one, other);
        boolean isOpen = one == SEGMENT_ONE || other == SEGMENT_ONE;
        return isOpen && literal != SEPARATOR ? literal : NONE;
    }

    /// What can follow at each place of a pattern: of the runs from there on, that they take a character; and the token
    /// behind them.
    private static final class Steps {
        private final int[] tokens;

        /// The first token from each place on that is not a run.
        private final int[] behindRuns;

        Steps(int[] tokens) {
            this.tokens = tokens;
            this.behindRuns = new int[tokens.length + 1];
            behindRuns[tokens.length] = tokens.length;
            for (int place = tokens.length - 1; place >= 0; place--) {
                behindRuns[place] = Tokens.isRun(tokens[place]) ? behindRuns[place + 1] : place;
            }
        }

        int places() {
            return tokens.length + 1;
        }

        boolean isEnd(int place) {
            return behindRuns[place] == tokens.length;
        }

        int count(int place) {
            int behind = behindRuns[place];
            return behind - place + (behind < tokens.length ? 1 : 0);
        }

        int label(int place, int step) {
            int token = tokens[place + step];
            if (Tokens.isRun(token)) {
                return token == SEGMENT_RUN ? SEGMENT_ONE : ANY_ONE;
            }
            return token;
        }

        int next(int place, int step) {
            int at = place + step;
            return Tokens.isRun(tokens[at]) ? at : at + 1;
        }
    }
}
