package studio.kengen.pattern;

import static studio.kengen.pattern.Tokens.ANY_ONE;
import static studio.kengen.pattern.Tokens.ANY_RUN;

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
