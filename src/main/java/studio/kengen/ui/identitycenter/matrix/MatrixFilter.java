package studio.kengen.ui.identitycenter.matrix;

import java.util.Locale;
import java.util.stream.Stream;
import studio.kengen.design.RowId;

/// What of the matrix is wanted.
///
/// @param rows words that names of rows have
/// @param columns words that names, numbers and units of accounts have
/// @param only the group or permission set that cells name; [RowId#NONE] for all
/// @param onlyFilled whether rows and columns without anything in them are left out
public record MatrixFilter(String rows, String columns, RowId only, boolean onlyFilled) {
    /// Everything.
    public static final MatrixFilter NONE = new MatrixFilter("", "", RowId.NONE, false);

    boolean wantsRow(String name) {
        return hasAll(name, rows);
    }

    boolean wantsColumn(String text) {
        return hasAll(text, columns);
    }

    boolean wants(RowId named) {
        return only.equals(RowId.NONE) || only.equals(named);
    }

    private static boolean hasAll(String text, String words) {
        String folded = text.toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(folded::contains);
    }
}
