package studio.kengen.design;

/// What kind of party asks for access.
public enum SourceKind {
    /// A person's role, `arn:aws:iam::111122223333:role/…` or a role of IAM Identity Center.
    PERSON,
    /// The role of a function, an instance, a task: a workload of the system.
    WORKLOAD,
    /// A service principal, `cloudfront.amazonaws.com`.
    AWS_SERVICE,
    /// A principal in somebody else's account.
    OUTSIDE_PARTY,
    /// Anybody, without credentials.
    ANONYMOUS;

    /// Whether identity policies can be attached to such a source in the project's own accounts.
    public boolean hasIdentityPolicy() {
        return this == PERSON || this == WORKLOAD;
    }
}
