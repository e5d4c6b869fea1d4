package studio.kengen.pattern;

import static studio.kengen.pattern.Tokens.ANY_ONE;
import static studio.kengen.pattern.Tokens.ANY_RUN;
import static studio.kengen.pattern.Tokens.SEPARATOR;

import java.util.Arrays;

/// Decides about two patterns by their tokens, without an automaton. Allocates nothing on the usual paths.
final class PatternPairs {
    /// An answer, or that the tokens alone do not give one.
    enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    private PatternPairs() {}

    /// Whether some string matches both of two patterns whose wildcards are all free. Always decided.
    ///
    /// Where both have a run, only what stands before the first and behind the last run of each can clash: everything
    /// between can be written one after the other.
    static boolean intersect(int[] first, int[] second, Relation meets) {
        if (!headsMeet(first, second, meets) || !tailsMeet(first, second, meets)) {
            return false;
        }
        boolean firstHasRun = Tokens.contains(ANY_RUN, first);
        boolean secondHasRun = Tokens.contains(ANY_RUN, second);
        if (firstHasRun && secondHasRun) {
            return true;
        }
        if (firstHasRun) {
            return Alignment.exists(first, new Subject.OfTokens(second), meets);
        }
        return secondHasRun
                ? Alignment.exists(second, new Subject.OfTokens(first), meets)
                : first.length == second.length;
    }

    /// Whether some string matches both of two patterns with confined wildcards. Segment by segment as far as no free
    /// wildcard could reach over a colon in either, and behind that as if all wildcards were free; unknown where confined
    /// ones are left there.
    static Answer intersectBySegments(int[] first, int[] second, Relation meets) {
        int segments = Math.min(closedSegments(first), closedSegments(second));
        int i = 0;
        int j = 0;
        for (int segment = 0; segment < segments; segment++) {
            int iEnd = separator(first, i);
            int jEnd = separator(second, j);
            if (!intersectFreed(first, i, iEnd, second, j, jEnd, meets)) {
                return Answer.NO;
            }
            i = iEnd + 1;
            j = jEnd + 1;
        }
        if (!intersectFreed(first, i, first.length, second, j, second.length, meets)) {
            return Answer.NO;
        }
        boolean exact = !hasConfined(first, i) && !hasConfined(second, j);
        return exact ? Answer.YES : Answer.UNKNOWN;
    }

    /// How many segments end before the first free wildcard.
    private static int closedSegments(int[] tokens) {
        int separators = 0;
        for (int token : tokens) {
            if (token == ANY_RUN || token == ANY_ONE) {
                return separators;
            }
            if (token == SEPARATOR) {
                separators++;
            }
        }
        return separators;
    }

    private static int separator(int[] tokens, int from) {
        int i = from;
        while (tokens[i] != SEPARATOR) {
            i++;
        }
        return i;
    }

    private static boolean hasConfined(int[] tokens, int from) {
        return Tokens.hasSegmentWildcards(Arrays.copyOfRange(tokens, from, tokens.length));
    }

    private static boolean intersectFreed(
            int[] first, int i, int iEnd, int[] second, int j, int jEnd, Relation meets) {
        return intersect(
                Tokens.freed(Arrays.copyOfRange(first, i, iEnd)),
                Tokens.freed(Arrays.copyOfRange(second, j, jEnd)),
                meets);
    }

    /// Whether `outer` matches every string that `inner` matches.
    ///
    /// If `outer` can be laid over the tokens of `inner`, it does. The reverse holds where the wildcards of `inner` can be
    /// filled with a letter that `outer` does not have, since then only its runs could take it; a single wildcard in
    /// `outer` breaks the argument, because it takes such a letter too, but not two of them.
    static Answer contains(int[] outer, int[] inner, Relation covers) {
        if (Alignment.exists(outer, new Subject.OfTokens(inner), covers)) {
            return Answer.YES;
        }
        boolean outerTakesSingles =
                Tokens.contains(ANY_ONE, outer) || Tokens.hasSegmentWildcards(outer);
        if (!outerTakesSingles || Tokens.isLiteral(inner)) {
            return Answer.NO;
        }
        boolean innerHasRuns =
                Tokens.contains(ANY_RUN, inner) || Tokens.contains(Tokens.SEGMENT_RUN, inner);
        return innerHasRuns || Tokens.hasSegmentWildcards(outer) ? Answer.UNKNOWN : Answer.NO;
    }

    private static boolean headsMeet(int[] first, int[] second, Relation meets) {
        int shorter = Math.min(first.length, second.length);
        for (int i = 0; i < shorter && first[i] != ANY_RUN && second[i] != ANY_RUN; i++) {
            if (first[i] != second[i] && !meets.holds(first[i], second[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean tailsMeet(int[] first, int[] second, Relation meets) {
        int i = first.length - 1;
        int j = second.length - 1;
        for (; i >= 0 && j >= 0 && first[i] != ANY_RUN && second[j] != ANY_RUN; i--, j--) {
            if (first[i] != second[j] && !meets.holds(first[i], second[j])) {
                return false;
            }
        }
        return true;
    }
}
