package studio.kengen.check.policy.action;

import java.util.List;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;

/// The checks of this package.
public final class ActionChecks {
    private static final List<PolicyCheck> ALL =
            List.of(
                    new InvalidAction(),
                    new InvalidServiceInAction(),
                    new WildcardInServiceName(),
                    new RedundantAction(),
                    new BroadPassRole(
                            PolicyRule.PASS_ROLE_WITH_NOT_RESOURCE, RoleGrant.NOT_RESOURCE),
                    new BroadPassRole(
                            PolicyRule.PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE,
                            RoleGrant.STAR_IN_ACTION_AND_NOT_RESOURCE),
                    new BroadPassRole(
                            PolicyRule.PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE,
                            RoleGrant.NOT_ACTION_AND_NOT_RESOURCE),
                    new BroadPassRole(
                            PolicyRule.PASS_ROLE_WITH_STAR_IN_RESOURCE, RoleGrant.STAR_IN_RESOURCE),
                    new BroadPassRole(
                            PolicyRule.PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE,
                            RoleGrant.STAR_IN_ACTION_AND_RESOURCE),
                    new BroadPassRole(
                            PolicyRule.PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION,
                            RoleGrant.STAR_IN_RESOURCE_AND_NOT_ACTION),
                    new BroadServiceLinkedRole(
                            PolicyRule.CREATE_SLR_WITH_NOT_RESOURCE, RoleGrant.NOT_RESOURCE),
                    new BroadServiceLinkedRole(
                            PolicyRule.CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE,
                            RoleGrant.STAR_IN_ACTION_AND_NOT_RESOURCE),
                    new BroadServiceLinkedRole(
                            PolicyRule.CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE,
                            RoleGrant.NOT_ACTION_AND_NOT_RESOURCE),
                    new BroadServiceLinkedRole(
                            PolicyRule.CREATE_SLR_WITH_STAR_IN_RESOURCE,
                            RoleGrant.STAR_IN_RESOURCE),
                    new BroadServiceLinkedRole(
                            PolicyRule.CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE,
                            RoleGrant.STAR_IN_ACTION_AND_RESOURCE),
                    new BroadServiceLinkedRole(
                            PolicyRule.CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION,
                            RoleGrant.STAR_IN_RESOURCE_AND_NOT_ACTION));

    private ActionChecks() {}

    /// All of them.
    public static List<PolicyCheck> all() {
        return ALL;
    }
}
