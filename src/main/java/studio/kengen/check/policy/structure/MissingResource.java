package studio.kengen.check.policy.structure;

import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PolicyKind;

/// MISSING_RESOURCE: every policy but a role's trust policy says which resources it is about. The policies of Amazon
/// ECR repositories are about their repository and have no such element.
final class MissingResource implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.MISSING_RESOURCE;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.statement().resources().isEmpty()
                && !statement.has("Resource")
                && !statement.has("NotResource")
                && statement.policy().kind() != PolicyKind.TRUST
                && !isOfRepository(statement)) {
            findings.add(statement);
        }
    }

    private static boolean isOfRepository(LintedStatement statement) {
        return statement.policy().kind() == PolicyKind.RESOURCE
                && statement.actions().stream()
                        .allMatch(action -> action.prefix().equalsIgnoreCase("ecr"));
    }
}
