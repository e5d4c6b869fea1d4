package studio.kengen.exchange.xlsx.table;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.kengen.exchange.xlsx.column.Column;
import studio.kengen.exchange.xlsx.column.Columns;
import studio.kengen.exchange.xlsx.sheet.SeenSheet;

/// The row of a sheet that names the columns, wherever it and they stand.
///
/// @param row counted from 0
/// @param positions where each column stands that the sheet has
public record HeaderRow(int row, Map<Column<?>, Integer> positions) {
    /// Titles and blank rows may stand above a header, but not whole tables.
    private static final int LOWEST = 100;

    /// The row in which most of the `columns` are named; empty where no row names two of them. One is enough where the
    /// table has only one besides the ID.
    public static Optional<HeaderRow> find(SeenSheet sheet, List<Column<?>> columns) {
        long enough = columns.stream().filter(column -> column != Columns.ID).limit(2).count();
        return sheet.rows().stream()
                .limit(LOWEST)
                .map(row -> new HeaderRow(row, positions(sheet, row, columns)))
                .filter(header -> header.positions().size() >= enough)
                .max(
                        Comparator.<HeaderRow>comparingInt(header -> header.positions().size())
                                .thenComparing(Comparator.comparingInt(HeaderRow::row).reversed()));
    }

    /// Whether no column of the table stands at this column of the sheet.
    public boolean isUnknown(int position) {
        return !positions.containsValue(position);
    }

    /// Whether `sheet` holds something of the table in a row below.
    public boolean isData(SeenSheet sheet, int below) {
        return below > row
                && positions.values().stream()
                        .anyMatch(position -> !sheet.own(below, position).isBlank());
    }

    private static Map<Column<?>, Integer> positions(
            SeenSheet sheet, int row, List<Column<?>> columns) {
        Map<Column<?>, Integer> positions = new LinkedHashMap<>();
        for (int position : sheet.columns()) {
            String text = sheet.shown(row, position).text();
            columns.stream()
                    .filter(column -> column.isHeader(text))
                    .findFirst()
                    .ifPresent(column -> positions.putIfAbsent(column, position));
        }
        return positions;
    }
}
