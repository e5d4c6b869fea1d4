package studio.kengen.check.policy.action;

import studio.kengen.catalog.Action;
import studio.kengen.catalog.Service;
import studio.kengen.check.Nearest;
import studio.kengen.check.policy.rule.ActionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenAction;
import studio.kengen.i18n.Message;

/// INVALID_ACTION: the service has no action of this name, or none that the pattern means. What has no service at all
/// is meant too.
final class InvalidAction implements ActionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_ACTION;
    }

    @Override
    public void check(WrittenAction action, Findings findings) {
        if (action.isEverything()) {
            return;
        }
        if (!action.hasForm()) {
            findings.add(action, action.text(), Message.of("check.action.form"));
        } else if (action.service().isPresent() && action.actions().isEmpty()) {
            findings.add(action, action.text(), advice(action, action.service().get()));
        }
    }

    private static Message advice(WrittenAction action, Service service) {
        return action.hasWildcard()
                ? Message.of("check.advice.spelling")
                : Nearest.advice(
                        action.text(),
                        service.actions().stream().map(Action::qualifiedName).toList());
    }
}
