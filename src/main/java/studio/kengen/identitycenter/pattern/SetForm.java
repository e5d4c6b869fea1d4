package studio.kengen.identitycenter.pattern;

import java.util.List;
import java.util.Optional;

/// What a set allows, in the numbers of a [StatementPool]. Two sets of one form allow the same, because they say the same.
///
/// @param statements of the policies whose text is known, sorted
/// @param unknown the policies whose text is not known
/// @param boundary the statements of the boundary; empty for none, and for one whose text is not known
/// @param unknownBoundary the boundary whose text is not known
record SetForm(
        List<Integer> statements,
        List<String> unknown,
        Optional<List<Integer>> boundary,
        Optional<String> unknownBoundary) {
    static SetForm of(SetGrant grant, StatementPool pool) {
        List<Integer> statements = pool.ids(grant.documents());
        return switch (grant.boundary()) {
            case SetBoundary.None() ->
                    new SetForm(statements, grant.unknown(), Optional.empty(), Optional.empty());
            case SetBoundary.Known(var document) ->
                    new SetForm(
                            statements,
                            grant.unknown(),
                            Optional.of(pool.ids(List.of(document))),
                            Optional.empty());
            case SetBoundary.Unknown(var name) ->
                    new SetForm(statements, grant.unknown(), Optional.empty(), Optional.of(name));
        };
    }

    /// Whether it has no policy at all.
    boolean isEmpty() {
        return statements.isEmpty() && unknown.isEmpty();
    }

    /// Whether everything about it is known.
    boolean isKnown() {
        return unknown.isEmpty() && unknownBoundary.isEmpty();
    }

    /// Whether nothing cuts it.
    boolean isUnbounded() {
        return boundary.isEmpty() && unknownBoundary.isEmpty();
    }

    /// Whether the other one is cut by the same boundary.
    boolean hasBoundaryOf(SetForm other) {
        return boundary.equals(other.boundary) && unknownBoundary.equals(other.unknownBoundary);
    }
}
