package studio.kengen.check.policy.variable;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.check.policy.rule.WrittenAction;
import studio.kengen.check.policy.rule.WrittenPrincipal;

/// VARIABLE_UNSUPPORTED_IN_ELEMENT: variables stand in resources and condition values only.
final class VariableInOtherElement implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.VARIABLE_UNSUPPORTED_IN_ELEMENT;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        for (WrittenAction action : statement.actions()) {
            if (VariableTexts.isOne(action.text())) {
                findings.add(action, action.text());
            }
        }
        for (WrittenPrincipal principal : statement.principals()) {
            if (VariableTexts.isOne(principal.id())) {
                findings.add(principal, principal.id());
            }
        }
    }
}
