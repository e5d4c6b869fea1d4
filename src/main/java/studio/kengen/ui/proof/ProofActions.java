package studio.kengen.ui.proof;

import studio.kengen.engine.statement.StatementRef;
import studio.kengen.prove.Obligation;
import studio.kengen.prove.Refutation;

/// What a user can do with a refutation.
interface ProofActions {
    /// Shows a statement in its document.
    void openStatement(StatementRef statement);

    /// Puts the witness on the clipboard, as a scenario for `kengen evaluate`.
    void copy(Obligation obligation, Refutation refutation);

    /// Asks where, and saves the witness as a scenario for `kengen evaluate`.
    void save(Obligation obligation, Refutation refutation);
}
