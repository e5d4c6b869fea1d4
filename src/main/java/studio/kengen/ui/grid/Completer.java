package studio.kengen.ui.grid;

import java.util.List;
import java.util.Locale;

/// What an editor offers for the text typed so far, and how an offer goes into that text. Without a window.
interface Completer {
    /// A text and where the caret stands in it.
    record Typed(String text, int caret) {
        /// The caret at the end.
        static Typed of(String text) {
            return new Typed(text, text.length());
        }

        String beforeCaret() {
            return text.substring(0, caret);
        }
    }

    /// What to offer; none where nothing fits.
    ///
    /// @param all offers everything, whatever is typed
    List<Suggestion> offers(Typed typed, boolean all);

    /// The index of the offer that Enter takes; -1 where Enter takes the text as it is.
    int preferred(List<Suggestion> offers, Typed typed);

    /// The text with `offer` put in, or for a check list ticked or not.
    Typed accept(Typed typed, Suggestion offer);

    /// The text as it goes into the cell: values written as they are offered, in spite of case.
    String finished(String text);

    /// Whether the text holds several values, so that editing goes on after one was picked.
    default boolean isList() {
        return false;
    }

    /// Whether the offers are shown with check marks.
    default boolean isChecklist() {
        return false;
    }

    /// Whether a check list's text holds `offer`.
    default boolean isChecked(String text, Suggestion offer) {
        return false;
    }

    /// Whether typing this ends a value of a list.
    default boolean isSeparator(String typed) {
        return false;
    }

    /// Whether the text may have several lines.
    default boolean hasLines() {
        return false;
    }

    /// The completer of `editor` for one row.
    static <R> Completer of(CellEditor<R> editor, R row) {
        return switch (editor) {
            case CellEditor.ReadOnly<R> _, CellEditor.Text<R> _, CellEditor.Elsewhere<R> _ ->
                    FreeText.ONE_LINE;
            case CellEditor.Lines<R>(var words) ->
                    new LineCompleter(line -> words.suggest(row, line));
            case CellEditor.Choice<R>(var choices) ->
                    new ValueCompleter(typed -> choices.suggest(row, typed));
            case CellEditor.Completion<R>(var provider) ->
                    new ValueCompleter(typed -> provider.suggest(row, typed));
            case CellEditor.ListCompletion<R>(var provider, var separator) ->
                    new ListCompleter(
                            new ValueCompleter(typed -> provider.suggest(row, typed)),
                            new ListText(separator));
            case CellEditor.Checklist<R>(var choices, var separator) ->
                    new ChecklistCompleter(choices, new ListText(separator));
        };
    }

    /// Whether `text` starts with `start`, in spite of case.
    static boolean startsWith(String text, String start) {
        return text.toLowerCase(Locale.ROOT).startsWith(start.toLowerCase(Locale.ROOT));
    }
}
