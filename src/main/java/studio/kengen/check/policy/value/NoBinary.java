package studio.kengen.check.policy.value;

import java.util.Base64;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// TYPE_MISMATCH_STRING: a comparison of bytes with text that is not base64.
final class NoBinary implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.TYPE_MISMATCH_STRING;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.compares(Family.BINARY)) {
            Values.find(
                    condition,
                    value -> !isBase64(value),
                    (place, value) -> findings.add(place, value, condition.operatorText()));
        }
    }

    private static boolean isBase64(String value) {
        try {
            Base64.getDecoder().decode(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
