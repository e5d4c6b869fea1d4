package studio.kengen.check.identitycenter;

import studio.kengen.design.PermissionSet;
import studio.kengen.identitycenter.IdentityCenter;
import studio.kengen.identitycenter.QuotaUse;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.PolicyStorage;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.Severity;

/// INVALID_INLINE_POLICY: the inline policy is no policy that AWS accepts. INLINE_POLICY_TOO_LARGE: it is larger than AWS
/// takes, in bytes with white space or in characters without it.
///
/// Source: IAM Identity Center API reference, PutInlinePolicyToPermissionSet; user guide, "Quotas".
final class SetInlinePolicy implements IdentityCenterCheck {
    private final Quotas quotas;

    SetInlinePolicy(Quotas quotas) {
        this.quotas = quotas;
    }

    @Override
    public void check(IdentityCenter center, Report report) {
        for (PermissionSet set : center.sets()) {
            String text = set.inlinePolicy();
            if (text.isBlank()) {
                continue;
            }
            PolicyParser.parse(text).problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .forEach(problem ->
                            report.error(
                                    set,
                                    "inlinePolicy",
                                    "INVALID_INLINE_POLICY",
                                    problem.position().line(),
                                    problem.position().column(),
                                    problem.message()));
            for (PolicyStorage.Excess excess :
                    PolicyStorage.PERMISSION_SET_INLINE.excesses(text, quotas)) {
                report.error(
                        set,
                        "inlinePolicy",
                        "INLINE_POLICY_TOO_LARGE",
                        excess.size(),
                        excess.most(),
                        QuotaUse.text(excess.limit().quota()));
            }
        }
    }
}
