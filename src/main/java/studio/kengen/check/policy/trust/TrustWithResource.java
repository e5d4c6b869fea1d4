package studio.kengen.check.policy.trust;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;

/// ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE: a trust policy is about its role.
final class TrustWithResource implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (Trust.isIn(statement) && statement.statement().resources().isPresent()) {
            String element = statement.isNotResource() ? "NotResource" : "Resource";
            findings.add(statement.element(element), element);
        }
    }
}
