package studio.kengen.ui.grid;

import java.util.List;
import java.util.function.Consumer;

/// How the cells of a column are edited. Every cell can be typed into, and what is typed reaches the [GridHandler] even
/// where no suggestion fits: a wrong value is kept and marked ([GridColumn#problem()]), never refused or lost.
///
/// @param <R> the type of the rows
public sealed interface CellEditor<R> {
    /// Cannot be edited: derived from other cells.
    record ReadOnly<R>() implements CellEditor<R> {}

    /// One line of free text.
    record Text<R>() implements CellEditor<R> {}

    /// A list with one value per line; Alt+Enter starts a new line. The cell shows the first and the number of others.
    ///
    /// @param words completes the word before the caret; it is asked with the whole line up to the caret
    record Lines<R>(SuggestionProvider<R> words) implements CellEditor<R> {
        /// Lines in which nothing is completed.
        public Lines() {
            this((_, _) -> List.of());
        }
    }

    /// Edited where there is more room than in a cell. It can still be copied, pasted into and cleared.
    ///
    /// @param open shows the row's value there
    record Elsewhere<R>(Consumer<R> open) implements CellEditor<R> {}

    /// One of the values that `choices` offers for the empty text; typing narrows the list.
    record Choice<R>(SuggestionProvider<R> choices) implements CellEditor<R> {}

    /// Any number of a few values, as a list with check marks, in the order of `choices`.
    ///
    /// @param separator what stands between two values in the cell's text: `", "`
    record Checklist<R>(List<Suggestion> choices, String separator) implements CellEditor<R> {
        public Checklist {
            choices = List.copyOf(choices);
        }
    }

    /// One value, completed while typing from a set of any size.
    record Completion<R>(SuggestionProvider<R> provider) implements CellEditor<R> {}

    /// Several values, each completed while typing.
    ///
    /// @param separator what stands between two values in the cell's text: `", "`
    record ListCompletion<R>(SuggestionProvider<R> provider, String separator)
            implements CellEditor<R> {}
}
