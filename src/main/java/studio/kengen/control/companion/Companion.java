package studio.kengen.control.companion;

import java.util.List;
import java.util.Optional;
import studio.kengen.design.RowId;

/// Something that a row of Table 1 needs besides.
///
/// @param row the row of Table 1 that needs it; where a whole source does, the first of its rows
/// @param cause why
/// @param actions what is needed, `kms:Decrypt`, whether or not it is there
/// @param suppliedBy the rows that give some of it already: of Table 1, or of the sources for a role that is assumed
/// @param missing what to add; empty where nothing is missing, or where only somebody else can add it
public record Companion(
        RowId row,
        Cause cause,
        Necessity necessity,
        List<String> actions,
        List<RowId> suppliedBy,
        Optional<Proposal> missing) {
    public Companion {
        actions = List.copyOf(actions);
        suppliedBy = List.copyOf(suppliedBy);
    }

    /// Whether something is to be added.
    public boolean isMissing() {
        return missing.isPresent();
    }

    /// Whether something is to be added that is called for whatever the uses of the row are.
    public boolean isWanted() {
        return isMissing() && necessity != Necessity.PERHAPS;
    }
}
