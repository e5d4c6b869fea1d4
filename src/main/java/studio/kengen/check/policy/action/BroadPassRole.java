package studio.kengen.check.policy.action;

import java.util.Optional;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.Guards;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PolicyKind;

/// The six findings `PASS_ROLE_WITH_…`: `iam:PassRole` on every role hands out every role. A condition on
/// `iam:PassedToService` narrows the ones on `*`.
///
/// @param rule which of the findings
/// @param grant the way of granting that it is about
record BroadPassRole(PolicyRule rule, RoleGrant grant) implements StatementCheck {
    private static final String ACTION = "iam:PassRole";

    /// Only a pattern for all roles matches a name that nobody chose.
    private static final String ANY_ROLE = "\u0001";

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.policy().kind() == PolicyKind.IDENTITY
                && RoleGrant.of(statement, ACTION, ANY_ROLE).equals(Optional.of(grant))
                && (statement.isNotResource() || !Guards.bind(statement, "iam:PassedToService"))) {
            findings.add(statement);
        }
    }
}
