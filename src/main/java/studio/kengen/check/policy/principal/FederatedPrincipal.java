package studio.kengen.check.policy.principal;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.PrincipalCheck;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PrincipalType;

/// FEDERATED_PRINCIPAL_NOT_SUPPORTED: only roles trust identity providers.
final class FederatedPrincipal implements PrincipalCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.FEDERATED_PRINCIPAL_NOT_SUPPORTED;
    }

    @Override
    public void check(WrittenPrincipal principal, Findings findings) {
        if (principal.is(PrincipalType.FEDERATED)
                && principal.statement().policy().kind() == PolicyKind.RESOURCE) {
            findings.add(principal, principal.id());
        }
    }
}
