package studio.kengen.prove;

import java.util.List;
import studio.kengen.design.RowId;

/// A source that documents do not allow all that it needs.
///
/// @param rows of Table 1: every row of the source of which a request is not allowed, in the order of the table
/// @param refutations each with a request of some of these rows; for each of the rows there is one
public record RefusedSource(RowId source, List<RowId> rows, List<Refutation> refutations) {
    public RefusedSource {
        rows = List.copyOf(rows);
        refutations = List.copyOf(refutations);
    }
}
