package studio.kengen.check.policy.structure;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;

/// EMPTY_ARRAY_ACTION: a list of actions without any.
final class EmptyActionList implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.EMPTY_ARRAY_ACTION;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        String element = statement.isNotAction() ? "NotAction" : "Action";
        if (statement.actions().isEmpty() && statement.isEmptyList(element)) {
            findings.add(statement.element(element), element);
        }
    }
}
