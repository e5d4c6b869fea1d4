package studio.kengen.check.policy.organization;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.Guards;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK: some services act without saying for whom.
final class SourceKeyWithoutNullCheck implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        LintedStatement statement = condition.statement();
        if (RcpKeys.isOfSource(condition)
                && !Guards.demand(statement, "aws:SourceAccount")
                && !Guards.demand(statement, "aws:SourceArn")) {
            findings.add(condition, condition.key());
        }
    }
}
