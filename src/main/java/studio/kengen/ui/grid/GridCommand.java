package studio.kengen.ui.grid;

/// What a grid can be told to do by a menu, a tool bar or a key.
public enum GridCommand {
    /// Copies the selected cells and empties them.
    CUT,
    /// Puts the selected cells on the clipboard, as Excel does.
    COPY,
    /// Puts the clipboard into the cells from the selection's first on, or into every selected cell.
    PASTE,
    /// Empties the selected cells.
    CLEAR,
    /// Gives the selected cells the texts of the first selected row; a single row takes those of the row above it.
    FILL_DOWN,
    /// Selects every cell.
    SELECT_ALL,
    /// Puts as many empty rows below the selection as it has rows.
    ADD_ROW,
    /// Puts a copy of the selected rows below them.
    DUPLICATE_ROWS,
    /// Takes the selected rows out.
    DELETE_ROWS,
    /// Moves the selected rows up by one.
    MOVE_UP,
    /// Moves the selected rows down by one.
    MOVE_DOWN
}
