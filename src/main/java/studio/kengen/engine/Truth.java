package studio.kengen.engine;

/// Whether something holds, where it may be impossible to know. Kleene's strong three-valued logic.
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    /// Yes or no.
    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /// Both hold; unknown where it depends on what is unknown.
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// At least one holds.
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// The opposite; the opposite of unknown is unknown.
    public Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
