package studio.kengen.engine.reason;

import java.util.List;
import java.util.Map;
import studio.kengen.engine.Requester;

/// The requests that a question is about: everything that one requester can ask for.
///
/// @param requester who asks
/// @param resourceAccount the account that owns the resources
/// @param isRequesterExample whether the requester only stands for others like it, so that what follows from who it is can
///     be different as well
/// @param constants condition keys, in lower case, that have the same values in every request; those that follow from the
///     requester need not be named. With `aws:resourceaccount` among them, resources whose ARN names another account are not
///     looked at
public record Universe(
        Requester requester,
        String resourceAccount,
        boolean isRequesterExample,
        Map<String, List<String>> constants) {
    public Universe {
        constants = Map.copyOf(constants);
    }

    /// The requests of anybody in an account for resources of an account, perhaps the same. It counts what AWS tells with most
    /// calls: whose the resource is.
    ///
    /// Source: IAM user guide, "AWS global condition context keys", `aws:ResourceAccount`.
    static Universe between(String account, String resourceAccount) {
        return new Universe(
                new Requester.User("arn:aws:iam::" + account + ":user/example", account, "example"),
                resourceAccount,
                true,
                Map.of(
                        "aws:principalaccount", List.of(account),
                        "kms:calleraccount", List.of(account),
                        "aws:resourceaccount", List.of(resourceAccount)));
    }

    /// The requests of a requester for resources of its own account, but not for those whose ARN names another one. It counts
    /// what AWS tells with most calls: whose the resource is.
    ///
    /// Source: IAM user guide, "AWS global condition context keys", `aws:ResourceAccount`.
    public static Universe ofOwnResources(Requester.OfAccount requester) {
        String account = requester.account();
        return new Universe(
                requester, account, false, Map.of("aws:resourceaccount", List.of(account)));
    }

    /// All requests of a requester, within its own account if it has one.
    ///
    /// @param otherAccount the resources' account for a requester without account
    public static Universe of(Requester requester, String otherAccount) {
        String account =
                requester instanceof Requester.OfAccount principal
                        ? principal.account()
                        : otherAccount;
        return new Universe(requester, account, false, Map.of());
    }
}
