package studio.kengen.evidence.json;

import studio.kengen.i18n.Message;

/// Something in a file is not as it should be. Without stack trace: a file can have many.
public final class Misfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient Message reason;

    /// @param reason what is wrong and what to do
    public Misfit(Place place, Message reason) {
        super(reason.key(), null, false, false);
        this.place = place;
        this.reason = reason;
    }

    /// Where.
    public Place place() {
        return place;
    }

    /// What is wrong and what to do.
    public Message reason() {
        return reason;
    }
}
