package studio.kengen.check.practice.grant;

import java.util.List;
import java.util.Optional;
import studio.kengen.engine.Requester;
import studio.kengen.evidence.GroupDetail;
import studio.kengen.evidence.Identity;
import studio.kengen.evidence.RoleDetail;
import studio.kengen.evidence.UserDetail;

/// A user, group or role with everything that its policies give: a user has those of its groups, too.
///
/// @param identity who it is
/// @param policies its policies as far as the file has their documents
/// @param lacking the ARNs of policies whose documents the file does not have
/// @param boundary the policy that is its permissions boundary, if it has one
/// @param hasBoundary whether it has a boundary, in the file or not
public record Holder(
        Identity identity,
        List<HeldPolicy> policies,
        List<String> lacking,
        Optional<HeldPolicy> boundary,
        boolean hasBoundary) {
    public Holder {
        policies = List.copyOf(policies);
        lacking = List.copyOf(lacking);
    }

    /// Whether AWS made it for a service and the account cannot change it.
    public boolean isServiceLinked() {
        return identity instanceof RoleDetail role && role.isServiceLinked();
    }

    /// Whether the engine can be asked what it may do: a group asks for nothing itself.
    boolean isBoundaryKnown() {
        return !hasBoundary || boundary.isPresent();
    }

    /// As the engine knows it. A group is asked for as a user that is in it and has nothing else.
    Requester requester(String account) {
        return switch (identity) {
            case UserDetail user -> new Requester.User(user.arn(), account, user.name());
            case RoleDetail role -> new Requester.Role(role.arn(), account, role.name());
            case GroupDetail _ ->
                    new Requester.User(
                            "arn:aws:iam::" + account + ":user/example", account, "example");
        };
    }
}
