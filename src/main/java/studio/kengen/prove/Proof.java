package studio.kengen.prove;

import java.util.Optional;
import studio.kengen.engine.AccessRequest;
import studio.kengen.i18n.Message;

/// Whether documents keep an obligation.
///
/// @param witness for a refutation: a request that the engine decides against the obligation
/// @param detail what was proved under which assumptions, what is wrong, or what the answer depends on
public record Proof(
        Obligation obligation, Result result, Optional<AccessRequest> witness, Message detail) {
    /// How a proof can end.
    public enum Result {
        /// It holds for every request.
        PROVED,

        /// It does not hold for the witness.
        REFUTED,

        /// It depends on what the engine does not understand, or on what is not among the documents.
        UNDECIDED
    }
}
