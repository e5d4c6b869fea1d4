package studio.kengen.evidence;

import java.util.List;

/// What identity policies are attached to: a user, a group or a role.
public sealed interface Identity permits UserDetail, GroupDetail, RoleDetail {
    /// The name without path.
    String name();

    /// The ARN, with the path.
    String arn();

    /// The inline policies, sorted by name.
    List<InlinePolicy> inlinePolicies();

    /// The managed policies, sorted by ARN.
    List<AttachedPolicy> attachedPolicies();
}
