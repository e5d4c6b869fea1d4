package studio.kengen.check.policy.action;

import studio.kengen.check.Nearest;
import studio.kengen.check.policy.rule.ActionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.Vocabulary;
import studio.kengen.check.policy.rule.Wildcards;
import studio.kengen.check.policy.rule.WrittenAction;

/// INVALID_SERVICE_IN_ACTION: there is no service with this prefix.
final class InvalidServiceInAction implements ActionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_SERVICE_IN_ACTION;
    }

    @Override
    public void check(WrittenAction action, Findings findings) {
        if (action.hasForm()
                && !Wildcards.in(action.prefix())
                && !action.prefix().contains("${")
                && action.service().isEmpty()) {
            Vocabulary vocabulary = action.statement().policy().vocabulary();
            findings.add(
                    action,
                    action.prefix(),
                    Nearest.advice(action.prefix(), vocabulary.catalog().servicePrefixes()));
        }
    }
}
