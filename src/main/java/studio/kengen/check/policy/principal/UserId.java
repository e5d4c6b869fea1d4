package studio.kengen.check.policy.principal;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.PrincipalCheck;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.policy.PrincipalType;

/// INVALID_USER_REFERENCE: the id of a user that was deleted, or will be another's when it is made anew.
final class UserId implements PrincipalCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_USER_REFERENCE;
    }

    @Override
    public void check(WrittenPrincipal principal, Findings findings) {
        if (principal.is(PrincipalType.AWS) && principal.id().startsWith("AIDA")) {
            findings.add(principal, principal.id());
        }
    }
}
