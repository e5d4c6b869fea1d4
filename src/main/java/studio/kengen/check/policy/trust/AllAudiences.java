package studio.kengen.check.policy.trust;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.ConditionOperator.Quantifier;

/// CONFIRM_AUDIENCE_CLAIM_TYPE: whether the audience of a token is one value or several depends on the provider; with
/// one, `ForAllValues` also lets tokens without audience in.
final class AllAudiences implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.CONFIRM_AUDIENCE_CLAIM_TYPE;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.lowerCaseKey().endsWith(":aud")
                && condition.has(Quantifier.FOR_ALL_VALUES)
                && Trust.isIn(condition.statement())) {
            findings.add(condition, condition.key());
        }
    }
}
