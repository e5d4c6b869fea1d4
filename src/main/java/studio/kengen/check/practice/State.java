package studio.kengen.check.practice;

import java.util.Collection;
import studio.kengen.design.Verdict;
import studio.kengen.i18n.Message;

/// Whether a practice is followed, the worst first.
public enum State {
    VIOLATED,
    /// Nothing shows that it is not followed, and something that would tell is missing.
    NOT_KNOWN,
    FOLLOWED,
    NOT_APPLICABLE;

    /// The word for people.
    public Message label() {
        return Message.of("practice.state." + name());
    }

    /// The state of what these make up together: the worst; not applicable only where all are.
    static State together(Collection<State> states) {
        return states.stream().min(State::compareTo).orElse(NOT_APPLICABLE);
    }

    static State of(Verdict verdict) {
        return switch (verdict) {
            case FOLLOWED -> FOLLOWED;
            case VIOLATED -> VIOLATED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }
}
