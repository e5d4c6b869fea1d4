package studio.kengen.check.policy.condition;

import java.util.Optional;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// Four findings about conditions that compare with `*`.
///
/// @param rule which of the findings
/// @param meaning what the condition really asks
record StarComparison(PolicyRule rule, StarMeaning meaning) implements ConditionCheck {
    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (StarMeaning.of(condition).equals(Optional.of(meaning))) {
            findings.add(condition, condition.key(), condition.operatorText());
        }
    }
}
