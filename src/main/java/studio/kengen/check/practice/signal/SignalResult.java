package studio.kengen.check.practice.signal;

import studio.kengen.i18n.Message;

/// What a signal says.
public enum SignalResult {
    /// It shows: there are subjects.
    VIOLATED,
    /// A file is missing, or the engine could not decide.
    NOT_KNOWN,
    /// It was looked for everywhere and not found.
    CLEAR,
    /// It cannot show here.
    NOT_APPLICABLE;

    /// The word for people.
    public Message label() {
        return Message.of("practice.result." + name());
    }
}
