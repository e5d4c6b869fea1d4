package studio.kengen.exchange.xlsx.column;

import studio.kengen.design.RowId;

/// Which row a name in a cell means.
sealed interface Resolution {
    /// What the reference becomes.
    RowId id();

    /// Exactly this row, or none where the cell is empty.
    record Found(RowId id) implements Resolution {}

    /// Several rows have this name; the first is taken.
    record Ambiguous(RowId id, int rows) implements Resolution {}

    /// No row has this name or id; the text is kept as the id.
    record Unknown(RowId id) implements Resolution {}
}
