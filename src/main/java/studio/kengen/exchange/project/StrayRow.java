package studio.kengen.exchange.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.design.Row;
import studio.kengen.design.RowId;
import tools.jackson.databind.JsonNode;

/// Something in a table that is no row, and so keeps its place among the rows.
///
/// @param value what was found
/// @param rows the rows of its table, in the order of the file
/// @param rowsBefore how many of them stood before it
record StrayRow(JsonNode value, List<RowId> rows, int rowsBefore) {
    /// What of `strays` stands after which of the rows that are there now, in order; after [RowId#NONE] what stands before
    /// them all.
    static Map<RowId, List<JsonNode>> byAnchor(List<StrayRow> strays, List<Row> rows) {
        if (strays.isEmpty()) {
            return Map.of();
        }
        Set<RowId> present = rows.stream().map(Row::id).collect(Collectors.toSet());
        Map<RowId, List<JsonNode>> byAnchor = new HashMap<>();
        for (StrayRow stray : strays) {
            byAnchor.computeIfAbsent(stray.anchor(present), _ -> new ArrayList<>())
                    .add(stray.value());
        }
        return byAnchor;
    }

    /// The nearest row before it that is still there; [RowId#NONE] where none is.
    private RowId anchor(Set<RowId> present) {
        for (int i = rowsBefore - 1; i >= 0; i--) {
            if (present.contains(rows.get(i))) {
                return rows.get(i);
            }
        }
        return RowId.NONE;
    }
}
