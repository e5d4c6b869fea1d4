package studio.kengen.check.policy.value;

import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;
import studio.kengen.policy.PolicyText;
import studio.kengen.policy.PolicyVersion;

/// VARIABLE_USAGE_TOO_PERMISSIVE: a policy variable in a value that decides whose request it is. A variable that AWS
/// sets itself is no such thing.
final class OpenVariable implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.VARIABLE_USAGE_TOO_PERMISSIVE;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (!condition.compares(Family.STRING)
                || !condition.statement().policy().document().effectiveVersion().hasVariables()) {
            return;
        }
        for (int i = 0; i < condition.values().size(); i++) {
            String value = condition.values().get(i);
            if (SensitiveKeys.forbid(condition, value, value.indexOf("${")) && isChosen(value)) {
                findings.add(condition.value(i), condition.key(), value);
            }
        }
    }

    private static boolean isChosen(String value) {
        return PolicyText.parse(value, PolicyVersion.V2012_10_17).keys().stream()
                .anyMatch(key -> !SensitiveKeys.isSetByAws(key));
    }
}
