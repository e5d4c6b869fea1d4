package studio.kengen.prove;

/// What keeps a part of area B from being misused, the strongest first.
public enum Protection {
    /// Proved: nobody whom the part is about is allowed anything of it.
    PREVENTED,

    /// Proved: it is allowed under the conditions of a control only, denied in part by a guardrail, or left to a mediator
    /// alone.
    RESTRICTED,

    /// Somebody answers for the risk.
    ACCEPTED,

    /// A control is meant to prevent it, and no proof can tell: it rests on a setting of AWS, or on what the engine does
    /// not see through.
    UNDECIDED,

    /// Misuse would be found or repaired, not prevented.
    WATCHED,

    /// Nothing of Table 4 holds.
    OPEN;

    /// Whether misuse is at most found: what a reviewer looks at first.
    public boolean isWatchedOrOpen() {
        return this == WATCHED || this == OPEN;
    }
}
