package studio.kengen.check.policy.structure;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.policy.PolicyKind;

/// UNIQUE_SIDS_RECOMMENDED: two statements with one name, where the service takes them.
final class UniqueSidsRecommended implements PolicyCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.UNIQUE_SIDS_RECOMMENDED;
    }

    @Override
    public void check(LintedPolicy policy, Findings findings) {
        if (policy.kind() == PolicyKind.RESOURCE) {
            RepeatedSids.of(policy)
                    .forEach(statement ->
                            findings.add(
                                    statement.element("Sid"),
                                    statement.statement().sid().orElseThrow()));
        }
    }
}
