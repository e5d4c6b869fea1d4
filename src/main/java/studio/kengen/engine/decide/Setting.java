package studio.kengen.engine.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import studio.kengen.engine.Requester;
import studio.kengen.policy.Arn;

/// What is known about a request before any statement is read, and decides which kinds of policies matter: who asks, and
/// for what kind of resource in whose account.
///
/// @param requester who makes the request
/// @param resourceAccount the account that owns the resource
/// @param resourceControlled whether the service of the action is one that RCPs bind
/// @param action the action, in lower case
/// @param ownPolicyDecides whether the resource's policy has to give the permission (or leave it to the account), because
///     identity policies alone never do: KMS keys and roles
public record Setting(
        Requester requester,
        String resourceAccount,
        boolean resourceControlled,
        String action,
        boolean ownPolicyDecides) {
    private static final Set<String> ASSUMING =
            Set.of(
                    "sts:assumerole",
                    "sts:assumerolewithsaml",
                    "sts:assumerolewithwebidentity",
                    "sts:tagsession",
                    "sts:setsourceidentity",
                    "sts:setcontext");

    /// Source: AWS STS API reference, `GetCallerIdentity` and `GetSessionToken`, Permissions.
    private static final Set<String> NEEDING_NO_PERMISSION =
            Set.of("sts:getcalleridentity", "sts:getsessiontoken");

    /// Source: Amazon S3 API reference, `DeleteBucketPolicy`, `GetBucketPolicy` and `PutBucketPolicy`.
    private static final Set<String> UNLOCKING =
            Set.of("s3:deletebucketpolicy", "s3:getbucketpolicy", "s3:putbucketpolicy");

    /// RCPs do not bind it. Source: AWS Organizations user guide, "Resource control policies", Resources and entities not
    /// restricted by RCPs.
    private static final String RETIRE_GRANT = "kms:retiregrant";

    /// The setting of an action on a resource.
    ///
    /// @param action in lower case
    /// @param supportsRcp whether RCPs bind a service, by its prefix
    public static Setting of(
            Requester requester,
            String action,
            String resource,
            String resourceAccount,
            Predicate<String> supportsRcp) {
        String service = action.substring(0, Math.max(0, action.indexOf(':')));
        return new Setting(
                requester,
                resourceAccount,
                supportsRcp.test(service) && !action.equals(RETIRE_GRANT),
                action,
                ownPolicyDecides(service, action, resource));
    }

    /// Source: AWS KMS developer guide, "Key policies in AWS KMS" (every key has one, and nobody has a permission without
    /// it); IAM user guide, "How AWS enforcement code logic evaluates requests", which names role trust policies and key
    /// policies as the exceptions.
    private static boolean ownPolicyDecides(String service, String action, String resource) {
        String kind = Arn.parse(resource).map(Arn::resource).orElse("").toLowerCase(Locale.ROOT);
        return (service.equals("kms") && kind.startsWith("key/"))
                || (ASSUMING.contains(action) && kind.startsWith("role/"));
    }

    /// Whether a rule of AWS's names this very action, so that others of its service on the same resource cannot stand for
    /// it.
    ///
    /// @param action in lower case
    public static boolean isTreatedApart(String action) {
        return ASSUMING.contains(action)
                || NEEDING_NO_PERMISSION.contains(action)
                || UNLOCKING.contains(action)
                || action.equals(RETIRE_GRANT);
    }

    /// A setting of every kind that there is for requests of one requester for resources of one account, but for calls that
    /// need no permission.
    public static List<Setting> ofEveryKind(Requester requester, String resourceAccount) {
        List<Setting> kinds = new ArrayList<>();
        for (boolean controlled : List.of(false, true)) {
            for (boolean own : List.of(false, true)) {
                for (String action : actionsOfEveryKind(requester)) {
                    kinds.add(new Setting(requester, resourceAccount, controlled, action, own));
                }
            }
        }
        return List.copyOf(kinds);
    }

    /// Only of the root user are some actions treated apart.
    private static List<String> actionsOfEveryKind(Requester requester) {
        return requester instanceof Requester.Root
                ? List.of("service:any", "sts:assumerole", "s3:putbucketpolicy")
                : List.of("service:any");
    }

    /// Whether everybody may do it, whatever policies say.
    public boolean needsNoPermission() {
        return NEEDING_NO_PERMISSION.contains(action);
    }

    /// Whether the requester never may do it, whatever policies say. Source: IAM user guide, "Methods to assume a role": the
    /// root user cannot.
    boolean isImpossible() {
        return requester instanceof Requester.Root && action.equals("sts:assumerole");
    }

    /// Whether denials of the resource's own policy do not count: the bucket owner's root user can always take a policy away
    /// that locks everybody out.
    boolean canUnlockResource() {
        return requester instanceof Requester.Root
                && isWithinAccount()
                && UNLOCKING.contains(action);
    }

    boolean isWithinAccount() {
        return requester instanceof Requester.OfAccount principal
                && principal.account().equals(resourceAccount);
    }

    /// Whether the requester has policies of its own: it belongs to an account.
    boolean hasIdentity() {
        return requester instanceof Requester.OfAccount;
    }

    /// Source: AWS Organizations user guide, "Service control policies", Tasks and entities not restricted by SCPs.
    boolean isBoundByScps() {
        return hasIdentity() && !requester.isServiceLinkedRole();
    }

    /// Source: AWS Organizations user guide, "Resource control policies", Resources and entities not restricted by RCPs.
    boolean isBoundByRcps() {
        return resourceControlled && !requester.isServiceLinkedRole();
    }
}
