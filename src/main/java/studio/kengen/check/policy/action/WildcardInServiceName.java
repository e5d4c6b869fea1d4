package studio.kengen.check.policy.action;

import studio.kengen.check.policy.rule.ActionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.Wildcards;
import studio.kengen.check.policy.rule.WrittenAction;

/// WILDCARD_IN_SERVICE_NAME: the actions of services that nobody has named.
final class WildcardInServiceName implements ActionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.WILDCARD_IN_SERVICE_NAME;
    }

    @Override
    public void check(WrittenAction action, Findings findings) {
        if (action.hasForm() && Wildcards.in(action.prefix()) && !action.isEverything()) {
            findings.add(action, action.text());
        }
    }
}
