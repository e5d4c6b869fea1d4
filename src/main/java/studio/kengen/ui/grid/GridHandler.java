package studio.kengen.ui.grid;

/// Makes the edits of a grid.
///
/// @param <R> the type of the rows
@FunctionalInterface
public interface GridHandler<R> {
    /// Makes `edit` and, before returning, gives the new rows to [Grid#setRows]; the grid then shows what was added. A
    /// handler that refuses the edit leaves the rows as they are.
    void edited(GridEdit<R> edit);
}
