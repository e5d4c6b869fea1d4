package studio.kengen.check.policy.value;

import java.util.List;
import studio.kengen.check.policy.rule.ConditionCheck;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.IpRange;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenCondition;
import studio.kengen.policy.BaseOperator;

/// Four findings about `aws:SourceIp` with private addresses: it holds the address that AWS sees, which is always
/// public.
///
/// @param rule which of the findings
/// @param operator the comparison that it is about
/// @param onlyPrivate whether it is about private addresses alone, or among public ones
record PrivateSource(PolicyRule rule, BaseOperator operator, boolean onlyPrivate)
        implements ConditionCheck {
    @Override
    public void check(WrittenCondition condition, Findings findings) {
        if (!condition.isOn("aws:SourceIp") || !condition.is(operator)) {
            return;
        }
        List<IpRange> ranges =
                condition.values().stream()
                        .flatMap(value -> IpRange.parse(value).stream())
                        .toList();
        long count = ranges.stream().filter(IpRange::isPrivate).count();
        if (count > 0 && (count == ranges.size()) == onlyPrivate) {
            findings.add(condition);
        }
    }
}
