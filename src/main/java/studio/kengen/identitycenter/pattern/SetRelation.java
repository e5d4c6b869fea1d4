package studio.kengen.identitycenter.pattern;

/// How what one set allows relates to what another does.
public enum SetRelation {
    /// Both allow the same requests.
    EQUAL,

    /// The first allows a part of what the second does.
    NARROWER,

    /// The second allows a part of what the first does.
    WIDER,

    /// Each allows what the other does not.
    INCOMPARABLE,

    /// It depends on what is not known.
    UNDECIDED;

    /// The relation of two sets.
    ///
    /// @param within whether what the first allows is allowed by the second
    /// @param around whether what the second allows is allowed by the first
    static SetRelation of(Inclusion within, Inclusion around) {
        if (within instanceof Inclusion.Holds) {
            return switch (around) {
                case Inclusion.Holds() -> EQUAL;
                case Inclusion.Fails _ -> NARROWER;
                case Inclusion.Unknown _ -> UNDECIDED;
            };
        }
        if (around instanceof Inclusion.Holds) {
            return within instanceof Inclusion.Fails ? WIDER : UNDECIDED;
        }
        return within instanceof Inclusion.Fails && around instanceof Inclusion.Fails
                ? INCOMPARABLE
                : UNDECIDED;
    }
}
