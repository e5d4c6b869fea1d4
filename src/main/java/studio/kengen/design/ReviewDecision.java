package studio.kengen.design;

/// What a review decides about something that is not used.
public enum ReviewDecision {
    /// It stays as it is.
    KEEP,
    /// It stays with fewer permissions.
    REDUCE,
    /// It is switched off first.
    DISABLE,
    /// It goes.
    REMOVE
}
