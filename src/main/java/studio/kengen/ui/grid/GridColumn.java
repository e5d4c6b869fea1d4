package studio.kengen.ui.grid;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/// A column: how its cells read, look, are checked and are edited.
///
/// @param <R> the type of the rows
/// @param id names the column in edits and saved settings; unique in the grid
/// @param header what stands above it
/// @param help one sentence shown on hover over the header; may be empty
/// @param width preferred width in pixels at 100 %
/// @param text the cell's text, as it is edited, copied, filtered and compared; empty where there is no value
/// @param look how the cell is shown
/// @param problem what is to be said of the cell's value; empty where it is fine
/// @param editor how the cell is edited
/// @param order how rows are sorted by this column, ascending
public record GridColumn<R>(
        String id,
        String header,
        String help,
        double width,
        Function<R, String> text,
        Function<R, CellLook> look,
        Function<R, Optional<CellProblem>> problem,
        CellEditor<R> editor,
        Comparator<R> order) {
    private static final double USUAL_WIDTH = 140;

    /// A column of free text, sorted as people sort: numbers by value, case ignored, empty cells last.
    public static <R> GridColumn<R> of(String id, String header, Function<R, String> text) {
        return new GridColumn<>(
                id,
                header,
                "",
                USUAL_WIDTH,
                text,
                row -> CellLook.of(text.apply(row)),
                _ -> Optional.empty(),
                new CellEditor.Text<>(),
                Comparator.comparing(text, NaturalOrder.INSTANCE));
    }

    /// This column, with an explanation on its header.
    public GridColumn<R> withHelp(String sentence) {
        return new GridColumn<>(id, header, sentence, width, text, look, problem, editor, order);
    }

    /// This column, `pixels` wide at 100 %.
    public GridColumn<R> withWidth(double pixels) {
        return new GridColumn<>(id, header, help, pixels, text, look, problem, editor, order);
    }

    /// This column, with cells that do not simply show their text.
    public GridColumn<R> withLook(Function<R, CellLook> other) {
        return new GridColumn<>(id, header, help, width, text, other, problem, editor, order);
    }

    /// This column, with cells that may be marked as wrong or doubtful.
    public GridColumn<R> withProblem(Function<R, Optional<CellProblem>> reason) {
        return new GridColumn<>(id, header, help, width, text, look, reason, editor, order);
    }

    /// This column, edited in another way.
    public GridColumn<R> withEditor(CellEditor<R> other) {
        return new GridColumn<>(id, header, help, width, text, look, problem, other, order);
    }

    /// This column, with cells that cannot be edited.
    public GridColumn<R> readOnly() {
        return withEditor(new CellEditor.ReadOnly<>());
    }

    /// This column, sorted otherwise than by its text.
    public GridColumn<R> withOrder(Comparator<R> ascending) {
        return new GridColumn<>(id, header, help, width, text, look, problem, editor, ascending);
    }

    /// Whether the user may change cells of this column.
    public boolean isEditable() {
        return !(editor instanceof CellEditor.ReadOnly<R>);
    }
}
