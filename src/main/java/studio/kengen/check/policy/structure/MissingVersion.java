package studio.kengen.check.policy.structure;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;

/// MISSING_VERSION: a policy without `Version` is read in the old language, without policy variables.
final class MissingVersion implements PolicyCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_VERSION;
    }

    @Override
    public void check(LintedPolicy policy, Findings findings) {
        if (policy.document().version().isEmpty() && !policy.hasElement("Version")) {
            findings.add(policy);
        }
    }
}
