package studio.kengen.ui.grid;

import java.util.List;

/// Finds the values that fit what the user has typed so far.
///
/// @param <R> the type of the rows
@FunctionalInterface
public interface SuggestionProvider<R> {
    /// The values to offer, the best first; none where nothing fits. Asked on the FX thread at every key press, so it
    /// answers from memory and limits the number itself (a few hundred are plenty).
    ///
    /// @param row the row being edited
    /// @param typed what stands before the caret; of a list of values, only the value being typed. Empty where the
    ///     user asks to see everything
    List<Suggestion> suggest(R row, String typed);
}
