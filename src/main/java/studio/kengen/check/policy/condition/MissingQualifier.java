package studio.kengen.check.policy.condition;

import studio.kengen.catalog.ConditionKey;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// MISSING_QUALIFIER: a key with several values, compared as if it had one.
final class MissingQualifier implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_QUALIFIER;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.operator().isPresent()
                && !condition.hasQuantifier()
                && !condition.compares(Family.NULL)
                && condition.knownKey().map(ConditionKey::multivalued).orElse(false)) {
            findings.add(condition, condition.key(), condition.operatorText());
        }
    }
}
