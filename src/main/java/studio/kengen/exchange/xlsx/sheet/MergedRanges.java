package studio.kengen.exchange.xlsx.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The merged ranges of a sheet, which people like to use where several rows have the same source.
final class MergedRanges {
    /// Rows and columns counted from 0, the last ones included.
    record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    /// A range over a whole row of the sheet would be 16,384 columns wide; tables are not.
    private static final int WIDEST = 256;

    private final Map<Integer, TreeMap<Integer, Range>> byColumnAndFirstRow = new HashMap<>();

    MergedRanges(List<Range> ranges) {
        for (Range range : ranges) {
            int last = Math.min(range.lastColumn(), range.firstColumn() + WIDEST);
            for (int column = range.firstColumn(); column <= last; column++) {
                byColumnAndFirstRow
                        .computeIfAbsent(column, _ -> new TreeMap<>())
                        .put(range.firstRow(), range);
            }
        }
    }

    /// The range that the cell belongs to.
    Optional<Range> at(int row, int column) {
        return Optional.ofNullable(byColumnAndFirstRow.get(column))
                .map(ranges -> ranges.floorEntry(row))
                .map(Map.Entry::getValue)
                .filter(range -> row <= range.lastRow());
    }
}
