package studio.kengen.check.policy.condition;

import java.util.List;
import studio.kengen.catalog.ConditionKey;
import studio.kengen.check.Nearest;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// INVALID_GLOBAL_CONDITION_KEY: there is no global key of this name.
final class InvalidGlobalConditionKey implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_GLOBAL_CONDITION_KEY;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.keyPrefix().equals("aws")
                && condition.key().length() > "aws:".length()
                && condition.knownKey().isEmpty()
                && !OutdatedKeys.contain(condition)
                && !TagKeys.lackTag(condition.lowerCaseKey())) {
            List<String> known =
                    condition
                            .statement()
                            .policy()
                            .vocabulary()
                            .catalog()
                            .globalConditionKeys()
                            .stream()
                            .map(ConditionKey::name)
                            .toList();
            findings.add(condition, condition.key(), Nearest.advice(condition.key(), known));
        }
    }
}
