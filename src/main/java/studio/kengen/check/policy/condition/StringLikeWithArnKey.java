package studio.kengen.check.policy.condition;

import java.util.Optional;
import studio.kengen.catalog.ConditionKey;
import studio.kengen.catalog.ConditionKeyType;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator;

/// STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS: in `StringLike` a wildcard reaches over the parts of an ARN, in
/// `ArnLike` it does not.
final class StringLikeWithArnKey implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if ((condition.is(BaseOperator.STRING_LIKE) || condition.is(BaseOperator.STRING_NOT_LIKE))
                && condition
                        .knownKey()
                        .map(ConditionKey::type)
                        .equals(Optional.of(ConditionKeyType.ARN))) {
            findings.add(
                    condition,
                    condition.key(),
                    condition.isNegated() ? "ArnNotLike" : "ArnLike",
                    condition.operatorText());
        }
    }
}
