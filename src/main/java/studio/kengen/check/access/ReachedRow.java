package studio.kengen.check.access;

import java.util.Optional;
import studio.kengen.design.RowId;
import studio.kengen.engine.AccessRequest;
import studio.kengen.i18n.Message;

/// A row of Table 3-1 of which a permission set allows something in an account, or may.
///
/// @param row the row
/// @param standing what becomes of it
/// @param witness a request that is allowed; empty where it is undecided whether there is one
/// @param undecided what cannot be told, and what would tell; empty where all is certain
public record ReachedRow(
        RowId row,
        Standing standing,
        Optional<AccessRequest> witness,
        Optional<Message> undecided) {
    /// What becomes of what a set allows of a row of B.
    public enum Standing {
        /// Allowed although no row of Table 1 asks for it under its controls, and no SCP, RCP or resource policy that the
        /// studio writes prevents it.
        BEYOND_A,
        /// The set's policies allow it, but rows of Table 1 ask for it under their controls, or SCPs, RCPs or resource
        /// policies prevent it.
        AS_DESIGNED,
        /// Whether it is allowed cannot be told.
        UNDECIDED
    }

    /// Whether it is certain that the set's policies allow something of the row, prevented or not.
    public boolean isCertain() {
        return witness.isPresent();
    }

    /// The one of two that is worse: what goes beyond A, then what may.
    static ReachedRow worse(ReachedRow one, ReachedRow other) {
        return other.severity() > one.severity() ? other : one;
    }

    private int severity() {
        return switch (standing) {
            case BEYOND_A -> 2;
            case UNDECIDED -> 1;
            case AS_DESIGNED -> 0;
        };
    }
}
