package studio.kengen.design;

/// What an account is in its organization, as far as IAM Identity Center is concerned.
public enum AccountRole {
    /// Owns the organization and the Identity Center instance.
    MANAGEMENT,
    /// The one member account that administers Identity Center in place of the management account.
    DELEGATED_ADMINISTRATOR,
    /// Any other account of the organization.
    MEMBER
}
