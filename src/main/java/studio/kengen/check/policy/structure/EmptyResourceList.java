package studio.kengen.check.policy.structure;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;

/// EMPTY_ARRAY_RESOURCE: a list of resources without any.
final class EmptyResourceList implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.EMPTY_ARRAY_RESOURCE;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        String element = statement.isNotResource() ? "NotResource" : "Resource";
        if (statement.resources().isEmpty() && statement.isEmptyList(element)) {
            findings.add(statement.element(element), element);
        }
    }
}
