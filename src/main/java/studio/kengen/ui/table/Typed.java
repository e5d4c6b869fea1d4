package studio.kengen.ui.table;

import java.util.Optional;
import studio.kengen.i18n.Message;

/// What a text that was typed or pasted into a cell makes of the row.
///
/// @param row the row with the cell changed; the same row where the text was refused
/// @param refusal why the row cannot hold such a value; empty where it can
public record Typed<R>(R row, Optional<Message> refusal) {
    /// A text that the row can hold.
    public static <R> Typed<R> accepted(R row) {
        return new Typed<>(row, Optional.empty());
    }

    /// A text that the row cannot hold, and why.
    public static <R> Typed<R> refused(R row, Message why) {
        return new Typed<>(row, Optional.of(why));
    }
}
