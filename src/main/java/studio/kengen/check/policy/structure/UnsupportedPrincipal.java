package studio.kengen.check.policy.structure;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.Located;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PolicyKind;

/// UNSUPPORTED_PRINCIPAL: a policy that is attached to a principal, or bounds one, names none.
final class UnsupportedPrincipal implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.UNSUPPORTED_PRINCIPAL;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.statement().principal().isPresent()
                && statement
                        .policy()
                        .isAny(
                                PolicyKind.IDENTITY,
                                PolicyKind.PERMISSIONS_BOUNDARY,
                                PolicyKind.SESSION)) {
            findings.add(Located.at(statement.principalPointer()), statement.policy().kindName());
        }
    }
}
