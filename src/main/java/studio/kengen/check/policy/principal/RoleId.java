package studio.kengen.check.policy.principal;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.PrincipalCheck;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.policy.PrincipalType;

/// INVALID_ROLE_REFERENCE: the id of a role that was deleted, or will be another's when it is made anew.
final class RoleId implements PrincipalCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_ROLE_REFERENCE;
    }

    @Override
    public void check(WrittenPrincipal principal, Findings findings) {
        if (principal.is(PrincipalType.AWS) && principal.id().startsWith("AROA")) {
            findings.add(principal, principal.id());
        }
    }
}
