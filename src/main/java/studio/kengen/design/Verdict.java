package studio.kengen.design;

/// What a person says of a best practice.
public enum Verdict {
    FOLLOWED,
    VIOLATED,
    /// It cannot concern this environment, for the reason given.
    NOT_APPLICABLE
}
