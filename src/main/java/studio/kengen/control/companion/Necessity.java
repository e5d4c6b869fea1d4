package studio.kengen.control.companion;

/// How much a row needs a companion, the most first.
public enum Necessity {
    /// Without it the row fails, whenever it is used.
    REQUIRED,
    /// It works without it, but worse; or AWS says that callers need it and not whether always.
    ADVISABLE,
    /// Only some uses need it, and the design does not say whether these occur.
    PERHAPS
}
