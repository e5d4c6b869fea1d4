package studio.kengen.check.policy.structure;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PolicyKind;

/// MISSING_PRINCIPAL: a policy that is attached to a resource, and an RCP, says whom it is about.
final class MissingPrincipal implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_PRINCIPAL;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.statement().principal().isEmpty()
                && statement
                        .policy()
                        .isAny(PolicyKind.RESOURCE, PolicyKind.TRUST, PolicyKind.RESOURCE_CONTROL)
                && !statement.has("Principal")
                && !statement.has("NotPrincipal")) {
            findings.add(statement, statement.policy().kindName());
        }
    }
}
