package studio.kengen.check.policy.organization;

import java.util.List;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator;

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
                && !demands(statement, "aws:SourceAccount")
                && !demands(statement, "aws:SourceArn")) {
            findings.add(condition, condition.key());
        }
    }

    private static boolean demands(LintedStatement statement, String key) {
        return statement
                .conditionsOn(key)
                .anyMatch(condition ->
                        condition.is(BaseOperator.NULL)
                                && condition.values().equals(List.of("false")));
    }
}
