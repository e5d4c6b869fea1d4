package studio.kengen.generate.deployment;

import java.util.Optional;

/// A group or user of the directory that permission sets are assigned to.
///
/// @param name what the deployment calls it, as for resources; unique among the principals
/// @param directoryName the display name of the group, or the user name
/// @param isUser whether it is a user
/// @param id its id in the identity store; empty where the design does not know it
public record AssignedPrincipal(
        String name, String directoryName, boolean isUser, Optional<String> id) {
    /// The regular expression that an id matches as a whole.
    ///
    /// Source: IAM Identity Center API reference, CreateAccountAssignment, PrincipalId.
    public static final String ID_PATTERN =
            "([0-9a-f]{10}-)?[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}";

    /// `USER` or `GROUP`, as the API has it.
    public String type() {
        return isUser ? "USER" : "GROUP";
    }
}
