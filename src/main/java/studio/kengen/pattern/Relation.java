package studio.kengen.pattern;

import static studio.kengen.pattern.Tokens.ANY_ONE;
import static studio.kengen.pattern.Tokens.SEGMENT_ONE;
import static studio.kengen.pattern.Tokens.SEPARATOR;

/// When a pattern's token that is not a run may lie over one item of a subject.
@FunctionalInterface
interface Relation {
    boolean holds(int token, int item);

    /// Every character that `item` stands for, `token` stands for too.
    Relation COVERS =
            (token, item) -> coversWildcards(token, item) || (token == item && token >= 0);

    /// As [#COVERS] where the pattern ignores case; its literals are folded already.
    Relation COVERS_IGNORING_CASE =
            (token, item) ->
                    coversWildcards(token, item) || (item >= 0 && token == CaseFold.fold(item));

    /// As [#COVERS] where the subject ignores case and the pattern does not: a letter stands for several then.
    Relation COVERS_FOLDED =
            (token, item) ->
                    coversWildcards(token, item)
                            || (token == item && token >= 0 && CaseFold.isCaseless(item));

    /// Some character is among both what `token` and what `item` stand for. Segment wildcards are taken as free ones.
    Relation MEETS = (token, item) -> token < 0 || item < 0 || token == item;

    /// As [#MEETS] where either side ignores case.
    Relation MEETS_IGNORING_CASE =
            (token, item) -> token < 0 || item < 0 || CaseFold.fold(token) == CaseFold.fold(item);

    private static boolean coversWildcards(int token, int item) {
        return switch (token) {
            case ANY_ONE -> !Tokens.isRun(item);
            case SEGMENT_ONE -> item == SEGMENT_ONE || (item >= 0 && item != SEPARATOR);
            default -> false;
        };
    }
}
