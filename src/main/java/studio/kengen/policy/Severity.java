package studio.kengen.policy;

/// How much a problem in a policy matters, in the four grades of IAM Access Analyzer, gravest first.
///
/// Source: IAM user guide, "IAM policy validation check reference".
public enum Severity {
    /// AWS refuses the policy, or part of it can never work.
    ERROR,

    /// The policy allows access that is considered a risk.
    SECURITY_WARNING,

    /// The policy does not follow best practice, without being a risk.
    WARNING,

    /// Something could be said better, with no effect on permissions.
    SUGGESTION
}
