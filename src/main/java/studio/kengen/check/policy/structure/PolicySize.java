package studio.kengen.check.policy.structure;

import java.util.Set;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.i18n.Message;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PolicyStorage.SizeLimit;

/// The five findings `POLICY_SIZE_EXCEEDS_…_QUOTA`: a policy that is larger than AWS takes where it keeps such
/// policies.
///
/// @param rule which of the findings
/// @param kinds the kinds of policies that it is about
record PolicySize(PolicyRule rule, Set<PolicyKind> kinds) implements PolicyCheck {
    @Override
    public void check(LintedPolicy policy, Findings findings) {
        if (kinds.contains(policy.kind()) && policy.isWholeText()) {
            SizeQuota.of(policy).ifPresent(limit -> check(limit, policy, findings));
        }
    }

    private static void check(SizeLimit limit, LintedPolicy policy, Findings findings) {
        long most = policy.quotas().value(limit.quota());
        String text = policy.source().text();
        // No character takes more than three bytes per UTF-16 unit, so that most policies need not
        // be counted.
        if (3L * text.length() > most && limit.measure().of(text) > most) {
            findings.add(
                    policy,
                    limit.measure().of(text),
                    most,
                    Message.of("check.sizeMeasure." + limit.measure()));
        }
    }
}
