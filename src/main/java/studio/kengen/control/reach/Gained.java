package studio.kengen.control.reach;

import studio.kengen.design.RowId;

/// Whose rights an escalation obtains.
public sealed interface Gained {
    /// Those of an access source of the project: its rows of Table 1, and whatever these reach in turn.
    record RightsOf(RowId source) implements Gained {}

    /// Every permission there is.
    record EveryPermission() implements Gained {}

    /// Those of a role or user that is no access source of the project. Nobody has said what it may do, so it is reckoned
    /// with as if it could do everything.
    record UndescribedRights() implements Gained {}
}
