package studio.kengen.ui.dialog;

import java.util.List;
import studio.kengen.i18n.Message;

/// Something the user should know and need not answer.
///
/// @param kind how it is shown
/// @param text one sentence or two
/// @param offers what can be done about it with one click; may be empty
public record Notice(Kind kind, Message text, List<Offer> offers) {
    public Notice {
        offers = List.copyOf(offers);
    }

    /// How important it is.
    public enum Kind {
        /// Goes away by itself, unless it offers something.
        INFO,
        /// Stays until it is closed.
        WARNING
    }

    /// Something that can be done with one click.
    public record Offer(Message label, Runnable action) {}

    /// A notice that offers nothing.
    public static Notice info(Message text) {
        return new Notice(Kind.INFO, text, List.of());
    }
}
