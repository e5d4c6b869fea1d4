package studio.kengen.check.identitycenter;

import java.util.HashSet;
import java.util.Set;
import studio.kengen.design.DirectoryGroup;
import studio.kengen.design.DirectoryUser;
import studio.kengen.design.RowId;
import studio.kengen.identitycenter.IdentityCenter;

/// NO_SUCH_GROUP: a user is in a group that is not there. GROUP_WITHOUT_MEMBERS: no user is in the group, although it is known
/// who is in other groups.
///
/// Source: IAM Identity Center user guide, "Manage identities"; IAM user guide, "Security best practices in IAM", remove
/// what is not used.
final class GroupMembers implements IdentityCenterCheck {
    @Override
    public void check(IdentityCenter center, Report report) {
        Set<RowId> withMembers = new HashSet<>();
        for (DirectoryUser user : center.project().users()) {
            for (RowId group : user.groups()) {
                if (center.project().find(group, DirectoryGroup.class).isEmpty()) {
                    report.error(user, "groups", "NO_SUCH_GROUP", group.value());
                }
                withMembers.add(group);
            }
        }
        if (!withMembers.isEmpty()) {
            center.project().groups().stream()
                    .filter(group -> !withMembers.contains(group.id()))
                    .forEach(group -> report.suggestion(group, "name", "GROUP_WITHOUT_MEMBERS"));
        }
    }
}
