package studio.kengen.check.policy.principal;

import java.util.Set;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.PolicyKind;

/// IRRELEVANT_CONDITION_KEY_IN_POLICY: whose resource it is, the policy of the resource need not ask.
final class IrrelevantKey implements ConditionCheck {
    private static final Set<String> KEYS =
            Set.of(
                    "aws:resourceaccount",
                    "aws:resourceorgid",
                    "aws:resourceorgpaths",
                    "s3:resourceaccount");

    @Override
    public PolicyRule rule() {
        return PolicyRule.IRRELEVANT_CONDITION_KEY_IN_POLICY;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (condition.statement().policy().kind() == PolicyKind.RESOURCE
                && KEYS.contains(condition.lowerCaseKey())) {
            findings.add(condition, condition.key());
        }
    }
}
