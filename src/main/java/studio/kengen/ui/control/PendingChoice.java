package studio.kengen.ui.control;

import java.util.function.Function;

/// A choice that the user thinks about.
///
/// @param title what is chosen, in a few words
/// @param fields asks what has to be said for it
record PendingChoice(String title, Function<Runnable, ChoiceFields> fields) {
    /// The fields; `changed` is run whenever something is entered.
    ChoiceFields ask(Runnable changed) {
        return fields.apply(changed);
    }

    /// A choice that asks nothing.
    static PendingChoice plain(String title, ChoiceRequest request) {
        return new PendingChoice(title, _ -> new NoFields(request));
    }
}
