package studio.kengen.engine.statement;

/// How a statement names the requester, which decides what else must allow the request.
///
/// Source: IAM user guide, "How AWS enforcement code logic evaluates requests to allow or deny access", the table of
/// resource-based policies within an account; "AWS JSON policy elements: Principal", IAM role principals.
public enum PrincipalMatch {
    /// It does not.
    NONE,

    /// It may: AWS's documentation leaves it open.
    UNKNOWN,

    /// By its account. What the principals of the account get of it, their own policies say.
    ACCOUNT,

    /// By its role. Permissions boundary and session policy of the session still bound it.
    ROLE,

    /// Itself: the user, the session, the service, or everyone.
    DIRECT;

    boolean isMore(PrincipalMatch other) {
        return compareTo(other) > 0;
    }
}
