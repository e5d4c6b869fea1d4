package studio.kengen.check.policy.value;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.Wildcards;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator;
import studio.kengen.policy.BaseOperator.Family;

/// WILDCARD_WITHOUT_LIKE_OPERATOR: `*` and `?` are wildcards in the `Like` operators only.
final class WildcardWithoutLike implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.WILDCARD_WITHOUT_LIKE_OPERATOR;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.compares(Family.STRING)
                && !condition.is(BaseOperator.STRING_LIKE)
                && !condition.is(BaseOperator.STRING_NOT_LIKE)) {
            Values.find(
                    condition,
                    Wildcards::in,
                    (place, value) -> findings.add(place, value, condition.operatorText()));
        }
    }
}
