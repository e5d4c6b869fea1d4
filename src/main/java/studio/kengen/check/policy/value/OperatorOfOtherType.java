package studio.kengen.check.policy.value;

import studio.kengen.catalog.ConditionKeyType;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// TYPE_MISMATCH: an operator of another type than the key. ARNs are strings too; `StringLike` with them has a finding
/// of its own.
final class OperatorOfOtherType implements ConditionCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.TYPE_MISMATCH;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.operator().isEmpty() || condition.knownKey().isEmpty()) {
            return;
        }
        ConditionKeyType type = condition.knownKey().get().type();
        Family family = condition.operator().get().base().family();
        if (!takes(family, type) && !comparesAddressOfAnotherKey(family, type, condition)) {
            findings.add(condition, condition.key(), type.awsName(), condition.operatorText());
        }
    }

    /// Comparisons of addresses take no policy variables, so that two keys can be compared as texts only.
    ///
    /// Source: IAM user guide, "AWS global condition context keys", the example of `aws:Ec2InstanceSourcePrivateIPv4`.
    private static boolean comparesAddressOfAnotherKey(
            Family family, ConditionKeyType type, WrittenCondition condition) {
        return family == Family.STRING
                && type == ConditionKeyType.IP_ADDRESS
                && condition.values().stream().allMatch(value -> value.startsWith("${"));
    }

    /// Dates can be compared as numbers too, as seconds since 1970.
    private static boolean takes(Family family, ConditionKeyType type) {
        return switch (family) {
            case NULL -> true;
            case STRING -> type == ConditionKeyType.STRING || type == ConditionKeyType.ARN;
            case ARN -> type == ConditionKeyType.ARN;
            case BOOLEAN -> type == ConditionKeyType.BOOL;
            case NUMERIC -> type == ConditionKeyType.NUMERIC || type == ConditionKeyType.DATE;
            case DATE -> type == ConditionKeyType.DATE;
            case IP_ADDRESS -> type == ConditionKeyType.IP_ADDRESS;
            case BINARY -> type == ConditionKeyType.BINARY;
        };
    }
}
