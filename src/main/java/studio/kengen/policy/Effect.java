package studio.kengen.policy;

/// What a statement does with the requests that it matches.
///
/// Source: IAM user guide, "IAM JSON policy elements: Effect"; the values are case-sensitive.
public enum Effect {
    ALLOW("Allow"),
    DENY("Deny");

    private final String awsName;

    Effect(String awsName) {
        this.awsName = awsName;
    }

    /// `Allow` or `Deny`, as a policy document has it.
    public String awsName() {
        return awsName;
    }
}
