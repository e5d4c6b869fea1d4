package studio.kengen.policy;

/// The kinds of policies, by the place they have in the evaluation of a request.
///
/// Source: IAM user guide, "Policies and permissions in AWS Identity and Access Management", Policy types.
public enum PolicyKind {
    /// Attached to a user, a group or a role; managed or inline.
    IDENTITY,

    /// The upper bound of what a user's or role's identity policies can grant.
    PERMISSIONS_BOUNDARY,

    /// Bounds what principals of member accounts can do (SCP).
    SERVICE_CONTROL,

    /// Bounds what can be done to resources of member accounts (RCP).
    RESOURCE_CONTROL,

    /// Attached to a resource such as a bucket, queue or key; names its principals.
    RESOURCE,

    /// The resource policy of a role: who may assume it.
    TRUST,

    /// Passed when a session is created; bounds that session.
    SESSION,

    /// Attached to a VPC endpoint; bounds the requests that pass it.
    VPC_ENDPOINT
}
