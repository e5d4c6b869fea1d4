package studio.kengen.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An IAM role in the authorization details.
///
/// @param trust the policy that says who may assume it; empty where the file does not tell
/// @param boundary the ARN of its permissions boundary
/// @param instanceProfiles the ARNs of the instance profiles that it is in, sorted
/// @param lastUsed empty where the file does not tell; otherwise the last use that AWS has noted
public record RoleDetail(
        String name,
        String arn,
        Optional<Instant> createdAt,
        Optional<StoredPolicy> trust,
        List<InlinePolicy> inlinePolicies,
        List<AttachedPolicy> attachedPolicies,
        Optional<String> boundary,
        List<String> instanceProfiles,
        Optional<LastUse> lastUsed,
        SortedMap<String, String> tags)
        implements Identity {
    /// Source: IAM Identity Center user guide, "Permission sets"; the names of the roles that it makes in accounts.
    private static final Pattern RESERVED =
            Pattern.compile("AWSReservedSSO_(?<set>[\\w+=,.@-]{1,32})_[0-9a-f]{16}");

    public RoleDetail {
        inlinePolicies = UserDetail.inOrder(inlinePolicies);
        attachedPolicies = UserDetail.inOrderOfArns(attachedPolicies);
        instanceProfiles = instanceProfiles.stream().sorted().toList();
        tags = UserDetail.sorted(tags);
    }

    /// The last use of a role. AWS looks back 400 days.
    ///
    /// @param at empty for a role that was not used in that time
    public record LastUse(Optional<Instant> at, Optional<String> region) {}

    /// The permission set of IAM Identity Center that it stands for in the account; empty for all other roles.
    public Optional<String> permissionSet() {
        Matcher matcher = RESERVED.matcher(name);
        return arn.contains(":role/aws-reserved/sso.amazonaws.com/") && matcher.matches()
                ? Optional.of(matcher.group("set"))
                : Optional.empty();
    }

    /// Whether it is a role that an AWS service made for itself and that its account cannot change.
    public boolean isServiceLinked() {
        return arn.contains(":role/aws-service-role/");
    }
}
