package studio.kengen.identitycenter;

/// For which accounts a permission set is. The two families of sets are to be designed apart, because the delegated
/// administrator cannot manage a set that is provisioned in the management account.
///
/// Source: IAM Identity Center user guide, "Delegated administration".
public enum SetFamily {
    /// Assigned nowhere.
    UNASSIGNED,
    /// Assigned in the management account only.
    MANAGEMENT,
    /// Assigned in member accounts only.
    MEMBER,
    /// Assigned in both, which keeps the delegated administrator from managing it.
    BOTH
}
