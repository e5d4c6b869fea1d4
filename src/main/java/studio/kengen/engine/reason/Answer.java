package studio.kengen.engine.reason;

import studio.kengen.engine.AccessRequest;

/// Whether there is a request for which the answer to a question is yes.
public sealed interface Answer {
    /// There is none.
    record None() implements Answer {}

    /// There is one.
    ///
    /// @param witness such a request; confirmed by a decision
    record Found(AccessRequest witness) implements Answer {}

    /// It cannot be told.
    ///
    /// @param what an action for which it cannot, or the pattern that is too complex, or one of those that are too many
    record Open(String what, Why why) implements Answer {
        /// It depends on what the engine does not understand.
        public Open(String what) {
            this(what, Why.UNCLEAR);
        }

        /// Why it cannot be told.
        public enum Why {
            /// It depends on what the engine does not understand.
            UNCLEAR,
            /// Patterns overlap in more ways than can be looked at.
            TOO_MANY_PIECES
        }
    }
}
