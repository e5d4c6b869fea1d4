package studio.kengen.evidence;

/// A managed policy that is attached to a user, group or role.
public record AttachedPolicy(String name, String arn) {
    /// Whether it is one of AWS's own.
    public boolean isOfAws() {
        return ManagedPolicy.isOfAws(arn);
    }
}
