package studio.kengen.design;

/// A row of one of the project's tables.
public sealed interface Row
        permits AcceptedRisk,
                AccessSource,
                AccessTarget,
                Control,
                Environment,
                NeededPermission,
                Premise,
                Threat,
                UnacceptablePermission {
    /// The row's identity; never [RowId#NONE].
    RowId id();
}
