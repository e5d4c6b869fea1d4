package studio.kengen.design;

/// A row of one of the project's tables.
public sealed interface Row
        permits AcceptedRisk,
                AccessSource,
                AccessTarget,
                Assignment,
                Control,
                DirectoryGroup,
                DirectoryUser,
                Environment,
                EvidenceFile,
                Judgement,
                NeededPermission,
                OrganizationAccount,
                OrganizationalUnit,
                PermissionSet,
                Premise,
                ReviewItem,
                Threat,
                UnacceptablePermission {
    /// The row's identity; never [RowId#NONE].
    RowId id();
}
