package studio.kengen.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.kengen.i18n.Message;

/// The users, groups, roles and policies of an account: `aws iam get-account-authorization-details`.
///
/// Source: IAM API reference, "GetAccountAuthorizationDetails".
///
/// @param users sorted by ARN
/// @param groups sorted by ARN
/// @param roles sorted by ARN
/// @param policies managed policies, sorted by ARN
public record AuthorizationDetails(
        Optional<String> account,
        List<UserDetail> users,
        List<GroupDetail> groups,
        List<RoleDetail> roles,
        List<ManagedPolicy> policies)
        implements Evidence {
    public AuthorizationDetails {
        users = users.stream().sorted(Comparator.comparing(UserDetail::arn)).toList();
        groups = groups.stream().sorted(Comparator.comparing(GroupDetail::arn)).toList();
        roles = roles.stream().sorted(Comparator.comparing(RoleDetail::arn)).toList();
        policies = policies.stream().sorted(Comparator.comparing(ManagedPolicy::arn)).toList();
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.AUTHORIZATION_DETAILS;
    }

    @Override
    public List<Count> counts() {
        return List.of(
                new Count(Message.of("evidence.count.users"), users.size()),
                new Count(Message.of("evidence.count.groups"), groups.size()),
                new Count(Message.of("evidence.count.roles"), roles.size()),
                new Count(Message.of("evidence.count.policies"), policies.size()));
    }

    /// The group with this name, if the file has it.
    public Optional<GroupDetail> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /// The managed policy with this ARN, if the file has it.
    public Optional<ManagedPolicy> policy(String arn) {
        return policies.stream().filter(policy -> policy.arn().equals(arn)).findFirst();
    }
}
