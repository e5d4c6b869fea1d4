package studio.kengen.check.policy.risk;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;

/// KENGEN_NOT_ACTION_WITH_ALLOW: everything but what is named is allowed, and so is what AWS adds tomorrow.
final class NotActionWithAllow implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.KENGEN_NOT_ACTION_WITH_ALLOW;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.allows() && statement.isNotAction() && statement.policy().grants()) {
            findings.add(statement.element("NotAction"));
        }
    }
}
