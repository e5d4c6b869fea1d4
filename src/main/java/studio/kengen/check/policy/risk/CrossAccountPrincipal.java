package studio.kengen.check.policy.risk;

import java.util.Optional;
import java.util.Set;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedPolicy;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyCheck;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.policy.ResourcePolicyService;

/// KENGEN_CROSS_ACCOUNT_PRINCIPAL: another account may, and no condition limits it. Where nothing tells whose the
/// resource is, a whole account as a principal counts: nobody needs that for their own, but for KMS keys.
final class CrossAccountPrincipal implements PolicyCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.KENGEN_CROSS_ACCOUNT_PRINCIPAL;
    }

    @Override
    public void check(LintedPolicy policy, Findings findings) {
        if (!policy.isOfResource()) {
            return;
        }
        Set<String> owners = Owners.of(policy);
        boolean ofKey = policy.attachedTo().equals(Optional.of(ResourcePolicyService.KMS));
        for (LintedStatement statement : policy.statements()) {
            if (statement.allows()
                    && !statement.isNotPrincipal()
                    && !CallerLimits.limit(statement)) {
                statement.principals().stream()
                        .filter(principal -> isForeign(principal, owners, ofKey))
                        .forEach(principal ->
                                findings.add(
                                        principal,
                                        principal.id(),
                                        principal.account().orElseThrow()));
            }
        }
    }

    private static boolean isForeign(
            WrittenPrincipal principal, Set<String> owners, boolean ofKey) {
        Optional<String> account = principal.account();
        if (account.isEmpty()) {
            return false;
        }
        boolean whole = account.get().equals(principal.id()) || principal.id().endsWith(":root");
        return owners.isEmpty() ? whole && !ofKey : !owners.contains(account.get());
    }
}
