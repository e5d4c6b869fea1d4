package studio.kengen.prove;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.RowId;
import studio.kengen.engine.AccessRequest;
import studio.kengen.i18n.Message;

/// Whether documents keep an obligation.
///
/// @param refutation what shows that it does not hold; empty unless it is refuted
/// @param rows the rows of Table 1 that the answer depends on; empty where it is about no particular rows
/// @param holds of whose requests it holds, as a sentence; empty unless it is proved
/// @param detail what was proved under which assumptions, what is wrong, or what the answer depends on
/// @param assumed what is taken for granted of requests, beside what every proof does ([ProofScope#ASSUMPTIONS])
public record Proof(
        Obligation obligation,
        Result result,
        Optional<Refutation> refutation,
        List<RowId> rows,
        Optional<Message> holds,
        Message detail,
        List<Message> assumed) {
    public Proof {
        rows = List.copyOf(rows);
        assumed = List.copyOf(assumed);
    }

    /// For a refutation: a request that the engine decides against the obligation.
    public Optional<AccessRequest> witness() {
        return refutation.map(Refutation::witness);
    }

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
