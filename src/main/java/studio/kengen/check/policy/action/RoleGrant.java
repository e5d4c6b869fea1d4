package studio.kengen.check.policy.action;

import java.util.Optional;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenResource;

/// How broadly a statement allows an action on roles. In each of these ways it does so by more than is good.
enum RoleGrant {
    NOT_RESOURCE,
    STAR_IN_ACTION_AND_NOT_RESOURCE,
    NOT_ACTION_AND_NOT_RESOURCE,
    STAR_IN_RESOURCE,
    STAR_IN_ACTION_AND_RESOURCE,
    STAR_IN_RESOURCE_AND_NOT_ACTION;

    /// How `statement` allows `action`; empty where it does not, or only on roles that it names, be it by their
    /// beginning.
    ///
    /// @param anyRole path and name of a role that no pattern but one for all roles matches
    static Optional<RoleGrant> of(LintedStatement statement, String action, String anyRole) {
        if (!statement.allows() || !statement.isAbout(action)) {
            return Optional.empty();
        }
        if (statement.isNotResource()) {
            return Optional.of(
                    by(
                            statement,
                            action,
                            NOT_ACTION_AND_NOT_RESOURCE,
                            NOT_RESOURCE,
                            STAR_IN_ACTION_AND_NOT_RESOURCE));
        }
        return statement.resources().stream().anyMatch(resource -> isEvery(resource, anyRole))
                ? Optional.of(
                        by(
                                statement,
                                action,
                                STAR_IN_RESOURCE_AND_NOT_ACTION,
                                STAR_IN_RESOURCE,
                                STAR_IN_ACTION_AND_RESOURCE))
                : Optional.empty();
    }

    /// Whether the resource is every role of its account: then it is also one with a name that nobody chose.
    private static boolean isEvery(WrittenResource resource, String anyRole) {
        String partition = "aws";
        String account = "000000000000";
        if (resource.arn().isPresent()) {
            WrittenArn arn = resource.arn().get();
            partition = WrittenArn.isPlain(arn.partition()) ? arn.partition() : partition;
            account = WrittenArn.isPlain(arn.account()) ? arn.account() : account;
        }
        return resource.pattern()
                .matches("arn:" + partition + ":iam::" + account + ":role/" + anyRole);
    }

    private static RoleGrant by(
            LintedStatement statement,
            String action,
            RoleGrant notAction,
            RoleGrant named,
            RoleGrant wildcard) {
        if (statement.isNotAction()) {
            return notAction;
        }
        boolean isNamed =
                statement.actions().stream()
                        .anyMatch(written -> written.text().equalsIgnoreCase(action));
        return isNamed ? named : wildcard;
    }
}
