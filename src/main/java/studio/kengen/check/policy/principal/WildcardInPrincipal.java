package studio.kengen.check.policy.principal;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.PrincipalCheck;
import studio.kengen.check.policy.rule.Wildcards;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.policy.PrincipalType;

/// UNSUPPORTED_WILDCARD_IN_PRINCIPAL: principals are named in full; only `{"AWS": "*"}` is everyone.
final class WildcardInPrincipal implements PrincipalCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.UNSUPPORTED_WILDCARD_IN_PRINCIPAL;
    }

    @Override
    public void check(WrittenPrincipal principal, Findings findings) {
        boolean everyone = principal.is(PrincipalType.AWS) && principal.id().equals("*");
        if (Wildcards.in(principal.id()) && !everyone) {
            findings.add(principal, principal.id(), principal.type().awsName());
        }
    }
}
