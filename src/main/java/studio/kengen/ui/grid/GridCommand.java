package studio.kengen.ui.grid;

/// What a grid can be told to do by a menu, a tool bar or a key.
public enum GridCommand {
    /// Copies the selected cells and clears them.
    CUT,
    /// Puts the selected cells on the clipboard as Excel does.
    COPY,
    PASTE,
    CLEAR,
    FILL_DOWN,
    SELECT_ALL,
    ADD_ROW,
    DUPLICATE_ROWS,
    DELETE_ROWS,
    MOVE_UP,
    MOVE_DOWN
}
