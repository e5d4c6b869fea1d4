package studio.kengen.check.policy.trust;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.PrincipalCheck;
import studio.kengen.check.policy.rule.WrittenPrincipal;

/// MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL: without a condition on its claims, every user and app of the provider may
/// assume the role. GitHub has a finding of its own.
final class UnboundOidcProvider implements PrincipalCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL;
    }

    @Override
    public void check(WrittenPrincipal principal, Findings findings) {
        if (Trust.isGiven(principal.statement())
                && IdentityProviders.isOidc(principal)
                && !IdentityProviders.isGithub(principal)
                && !hasClaim(principal)) {
            findings.add(principal, IdentityProviders.keyPrefix(principal));
        }
    }

    private static boolean hasClaim(WrittenPrincipal principal) {
        String prefix = IdentityProviders.keyPrefix(principal) + ':';
        return principal.statement().conditions().stream()
                .anyMatch(condition -> condition.lowerCaseKey().startsWith(prefix));
    }
}
