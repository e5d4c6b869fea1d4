package studio.kengen.check.policy.value;

import java.util.regex.Pattern;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.Wildcards;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator.Family;

/// INVALID_VPC_FORMAT: the id of a VPC is `vpc-` and 8 or 17 characters.
final class InvalidVpc implements ConditionCheck {
    private static final Pattern ID = Pattern.compile("vpc-([0-9a-z]{8}|[0-9a-z]{17})");

    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_VPC_FORMAT;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.isOn("aws:SourceVpc") && condition.compares(Family.STRING)) {
            Values.find(
                    condition, id -> !ID.matcher(id).matches() && !Wildcards.in(id), findings::add);
        }
    }
}
