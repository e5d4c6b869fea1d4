package studio.kengen.check.policy.value;

import java.util.stream.IntStream;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator;

/// WILDCARD_USAGE_TOO_PERMISSIVE: a wildcard in a value that decides whose request it is.
final class OpenWildcard implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.WILDCARD_USAGE_TOO_PERMISSIVE;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.is(BaseOperator.STRING_LIKE) || condition.is(BaseOperator.STRING_NOT_LIKE)) {
            Values.find(
                    condition,
                    value -> SensitiveKeys.forbid(condition, value, firstWildcard(value)),
                    (place, value) -> findings.add(place, condition.key(), value));
        }
    }

    private static int firstWildcard(String value) {
        return IntStream.range(0, value.length())
                .filter(i -> value.charAt(i) == '*' || value.charAt(i) == '?')
                .findFirst()
                .orElse(-1);
    }
}
