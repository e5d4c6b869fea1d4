package studio.kengen.check.policy.trust;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.PrincipalCheck;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.policy.PrincipalType;

/// INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY: an identity provider is an ARN or a domain.
final class InvalidFederatedPrincipal implements PrincipalCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY;
    }

    @Override
    public void check(WrittenPrincipal principal, Findings findings) {
        if (Trust.isIn(principal.statement())
                && principal.is(PrincipalType.FEDERATED)
                && WrittenArn.isPlain(principal.id())
                && !IdentityProviders.isSaml(principal)
                && !IdentityProviders.isOidc(principal)) {
            findings.add(principal, principal.id());
        }
    }
}
