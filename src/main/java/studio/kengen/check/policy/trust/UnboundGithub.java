package studio.kengen.check.policy.trust;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.PrincipalCheck;
import studio.kengen.check.policy.rule.WrittenPrincipal;

/// MISSING_GITHUB_REPO_CONDITION_KEY: without a condition on the subject, every repository on GitHub may assume the
/// role.
final class UnboundGithub implements PrincipalCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_GITHUB_REPO_CONDITION_KEY;
    }

    @Override
    public void check(WrittenPrincipal principal, Findings findings) {
        if (Trust.isGiven(principal.statement())
                && IdentityProviders.isGithub(principal)
                && !principal
                        .statement()
                        .hasConditionOn(IdentityProviders.keyPrefix(principal) + ":sub")) {
            findings.add(principal, IdentityProviders.keyPrefix(principal));
        }
    }
}
