package studio.kengen.ui.steps;

import java.util.Optional;
import studio.kengen.i18n.Message;

/// What a text that was typed or pasted into a cell makes of the row.
///
/// @param row the row with the cell changed; the same row where the text was refused
/// @param refusal why the row cannot hold such a value; empty where it can
record Typed<R>(R row, Optional<Message> refusal) {
    static <R> Typed<R> accepted(R row) {
        return new Typed<>(row, Optional.empty());
    }

    static <R> Typed<R> refused(R row, Message why) {
        return new Typed<>(row, Optional.of(why));
    }
}
