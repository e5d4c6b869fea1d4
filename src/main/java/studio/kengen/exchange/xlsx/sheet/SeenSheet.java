package studio.kengen.exchange.xlsx.sheet;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// A sheet as a person sees it: rows and columns counted from 0, and a merged range shows its text in each of its cells.
///
/// @param name the sheet's name
/// @param cells the cells that hold something, by row and column
/// @param columns the columns that hold something in any row, in order
/// @param merged the merged ranges
public record SeenSheet(
        String name,
        SortedMap<Integer, Map<Integer, SeenCell>> cells,
        List<Integer> columns,
        MergedRanges merged) {
    /// The numbers of the rows that hold something, in order.
    public List<Integer> rows() {
        return List.copyOf(cells.keySet());
    }

    /// What stands in the cell itself; blank in a merged range but for its first cell.
    public SeenCell own(int row, int column) {
        return cells.getOrDefault(row, Map.of()).getOrDefault(column, SeenCell.BLANK);
    }

    /// What the cell shows.
    public SeenCell shown(int row, int column) {
        SeenCell own = own(row, column);
        return own.isBlank()
                ? merged.at(row, column)
                        .map(range -> own(range.firstRow(), range.firstColumn()))
                        .orElse(own)
                : own;
    }
}
