package studio.kengen.check.policy.principal;

import java.util.Optional;
import studio.kengen.catalog.ActionResource;
import studio.kengen.check.policy.rule.ActionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.Wildcards;
import studio.kengen.check.policy.rule.WrittenAction;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.ResourcePolicyService;

/// UNSUPPORTED_ACTION_IN_POLICY: an action that cannot act on the resource that the policy is attached to; in a trust
/// policy, one that is not about assuming the role.
final class ActionOfOtherResource implements ActionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.UNSUPPORTED_ACTION_IN_POLICY;
    }

    @Override
    public void check(WrittenAction action, Findings findings) {
        LintedPolicy policy = action.statement().policy();
        Optional<ResourcePolicyService> service = policy.attachedTo();
        if (!action.hasForm() || Wildcards.in(action.prefix())) {
            return;
        }
        if (policy.kind() == PolicyKind.TRUST && !action.prefix().equalsIgnoreCase("sts")) {
            findings.add(action, action.text(), policy.kindName());
        } else if (service.isPresent() && !suits(action, service.get())) {
            findings.add(action, action.text(), service.get().awsName());
        }
    }

    private static boolean suits(WrittenAction action, ResourcePolicyService service) {
        if (!action.prefix().equalsIgnoreCase(service.prefix())) {
            return false;
        }
        return action.hasWildcard()
                || action.actions().stream()
                        .allMatch(known ->
                                service.isAboutAny(
                                        known.resources().stream()
                                                .map(ActionResource::resourceType)
                                                .toList()));
    }
}
