package studio.kengen.ui.grid;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// New texts for cells of one row.
///
/// @param <R> the type of the rows
/// @param row the row as the grid shows it
/// @param texts the new text by column id, in the order of the columns; at least one
public record RowTexts<R>(R row, Map<String, String> texts) {
    public RowTexts {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
