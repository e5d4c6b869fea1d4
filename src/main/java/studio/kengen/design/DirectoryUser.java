package studio.kengen.design;

import java.util.List;

/// A user of the directory that IAM Identity Center knows people from. Designs name groups; users stand here where an
/// assignment must name one, as in the management account, or where an export tells who is in which group.
///
/// @param name the user name
/// @param groups the [DirectoryGroup]s that the user is in
/// @param principalId the user's id in the identity store; empty where that is not known yet
/// @param note free text
public record DirectoryUser(
        RowId id, String name, List<RowId> groups, String principalId, String note) implements Row {
    public DirectoryUser {
        groups = List.copyOf(groups);
    }
}
