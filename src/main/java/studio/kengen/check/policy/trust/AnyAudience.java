package studio.kengen.check.policy.trust;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.ConditionOperator.Quantifier;

/// FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE: the audience of a token is one value, and `ForAnyValue` does not fit it.
final class AnyAudience implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.lowerCaseKey().endsWith(":aud")
                && condition.has(Quantifier.FOR_ANY_VALUE)
                && Trust.isIn(condition.statement())) {
            findings.add(condition, condition.key());
        }
    }
}
