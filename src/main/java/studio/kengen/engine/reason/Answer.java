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

    /// It depends on what the engine does not understand.
    ///
    /// @param what an action for which it does, or the pattern that is too complex
    record Open(String what) implements Answer {}
}
