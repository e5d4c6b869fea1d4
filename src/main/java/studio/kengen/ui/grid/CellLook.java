package studio.kengen.ui.grid;

/// How a cell is shown where that differs from its text.
///
/// @param symbol a sign before the text in the colour of `styleClass`: `▲`; may be empty
/// @param text what stands in the cell: `R W`; may be empty
/// @param styleClass one style class of the cell, see `studio.css`; may be empty
/// @param tooltip what is shown on hover; empty for none
public record CellLook(String symbol, String text, String styleClass, String tooltip) {
    /// Shows `text` and nothing else.
    public static CellLook of(String text) {
        return new CellLook("", text, "", "");
    }
}
