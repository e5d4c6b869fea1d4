package studio.kengen.exchange.project;

import java.util.List;
import java.util.Set;
import studio.kengen.design.RowId;
import tools.jackson.databind.JsonNode;

/// Something in a table that is no row, and so keeps its place among the rows.
///
/// @param value what was found
/// @param rows the rows of its table, in the order of the file
/// @param rowsBefore how many of them stood before it
record StrayRow(JsonNode value, List<RowId> rows, int rowsBefore) {
    /// The nearest row before it that is still there; [RowId#NONE] where none is.
    RowId anchor(Set<RowId> present) {
        for (int i = rowsBefore - 1; i >= 0; i--) {
            if (present.contains(rows.get(i))) {
                return rows.get(i);
            }
        }
        return RowId.NONE;
    }
}
