package studio.kengen.check.policy.condition;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;
import studio.kengen.policy.ConditionOperator.Quantifier;

/// FORALLVALUES_WITH_SINGLE_VALUED_KEY: `ForAllValues` also holds where the key is absent, and a key with one value
/// needs it not. The audience of identity providers has findings of its own.
final class ForAllValuesOfOneValue implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.FORALLVALUES_WITH_SINGLE_VALUED_KEY;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.has(Quantifier.FOR_ALL_VALUES)
                && !condition.compares(Family.NULL)
                && !condition.lowerCaseKey().endsWith(":aud")
                && condition.knownKey().map(key -> !key.multivalued()).orElse(false)) {
            findings.add(condition, condition.key());
        }
    }
}
