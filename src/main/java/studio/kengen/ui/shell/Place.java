package studio.kengen.ui.shell;

import studio.kengen.design.RowId;

/// A place in the window that a link leads to.
///
/// @param screen the id of the screen
/// @param row the row to select; [RowId#NONE] for none
/// @param field the cell of the row; empty for the first. A screen whose places are no rows says what it means
public record Place(String screen, RowId row, String field) {
    /// A screen as a whole.
    public static Place screen(String id) {
        return new Place(id, RowId.NONE, "");
    }

    /// A row on a screen.
    public static Place row(String screen, RowId row) {
        return new Place(screen, row, "");
    }

    /// Whether something on the screen is meant.
    public boolean leadsInside() {
        return !row.equals(RowId.NONE) || !field.isEmpty();
    }
}
