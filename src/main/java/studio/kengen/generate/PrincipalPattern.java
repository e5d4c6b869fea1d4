package studio.kengen.generate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.kengen.design.AccessSource;
import studio.kengen.policy.Arn;

/// How a condition on `aws:PrincipalArn` recognises an access source.
///
/// For a role session the key holds the ARN of the role, with its path, not that of the session. Source: IAM user guide,
/// "AWS global condition context keys", aws:PrincipalArn.
public final class PrincipalPattern {
    /// A role that IAM Identity Center made. AWS gives it another suffix, 16 hexadecimal digits, when the permission set
    /// is assigned anew, and a Region in its path depending on where the identity source is.
    private static final Pattern IDENTITY_CENTER_ROLE =
            Pattern.compile(
                    "role/aws-reserved/sso\\.amazonaws\\.com/(?:[^/]+/)?AWSReservedSSO_(.+)_[0-9a-f]{16}");

    /// The same, with anything for the suffix.
    private static final Pattern RESERVED_ROLE =
            Pattern.compile("role/(?:.*/)?\\*?AWSReservedSSO_(.+)_(?:[0-9a-f]{16}|[*?]+)");

    /// Sixteen single characters and not `*`, which would let in permission sets whose name goes on: `Dev_*` is also
    /// `Dev_Admin_…`.
    private static final String ANY_SUFFIX = "?".repeat(16);

    private PrincipalPattern() {}

    /// The ARN pattern for the source's principals; empty where its ARN is not that of an IAM role or user, such as for a
    /// service principal.
    public static Optional<String> of(AccessSource source) {
        return Arn.parse(source.arn().strip())
                .filter(arn -> arn.service().equals("iam"))
                .filter(arn -> namesRoleOrUser(arn.resource()))
                .map(PrincipalPattern::lasting)
                .map(Arn::toString);
    }

    /// An ARN of a role or user as a condition should have it to recognise the same principals tomorrow; other text as it is.
    public static String lasting(String arn) {
        return Arn.parse(arn.strip())
                .filter(parsed -> parsed.service().equals("iam"))
                .map(PrincipalPattern::lasting)
                .map(Arn::toString)
                .orElse(arn);
    }

    /// The permission set whose roles the source is, as its ARN names it, the suffix written out or with wildcards; empty
    /// where it does not come through IAM Identity Center.
    public static Optional<String> permissionSet(AccessSource source) {
        return Arn.parse(source.arn().strip())
                .filter(arn -> arn.service().equals("iam"))
                .map(arn -> RESERVED_ROLE.matcher(arn.resource()))
                .filter(Matcher::matches)
                .map(role -> role.group(1));
    }

    private static boolean namesRoleOrUser(String resource) {
        return resource.startsWith("role/") || resource.startsWith("user/");
    }

    private static Arn lasting(Arn arn) {
        var role = IDENTITY_CENTER_ROLE.matcher(arn.resource());
        if (!role.matches()) {
            return arn;
        }
        return new Arn(
                arn.partition(),
                arn.service(),
                arn.region(),
                arn.account(),
                "role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_"
                        + role.group(1)
                        + '_'
                        + ANY_SUFFIX);
    }
}
