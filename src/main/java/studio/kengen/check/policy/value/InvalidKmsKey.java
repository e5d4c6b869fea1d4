package studio.kengen.check.policy.value;

import java.util.regex.Pattern;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.Wildcards;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// INVALID_KMS_KEY_VALUE: the keys about the KMS key of a request hold its ARN, never an alias.
final class InvalidKmsKey implements ConditionCheck {
    private static final Pattern ARN = Pattern.compile("arn:[^:]*:kms:[^:]*:[^:]*:key/.+");

    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_KMS_KEY_VALUE;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.lowerCaseKey().endsWith("-aws-kms-key-id")
                && !condition.compares(Family.NULL)) {
            Values.find(
                    condition,
                    value -> !ARN.matcher(value).matches() && !Wildcards.isEverything(value),
                    (place, value) -> findings.add(place, condition.key(), value));
        }
    }
}
