package studio.kengen.check.policy.condition;

import java.util.List;
import java.util.Map;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;

/// MISSING_PAIRED_CONDITION_KEYS: private addresses mean something within their network only.
final class MissingPairedKeys implements ConditionCheck {
    private static final Map<String, List<String>> PAIRS =
            Map.of(
                    "aws:vpcsourceip",
                    List.of("aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn"),
                    "aws:ec2instancesourceprivateipv4",
                    List.of("aws:Ec2InstanceSourceVpc"));

    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_PAIRED_CONDITION_KEYS;
    }

    @Override
    public void check(WrittenCondition condition, Findings findings) {
        List<String> partners = PAIRS.getOrDefault(condition.lowerCaseKey(), List.of());
        if (!partners.isEmpty()
                && partners.stream().noneMatch(condition.statement()::hasConditionOn)) {
            findings.add(condition, condition.key(), String.join(", ", partners));
        }
    }
}
