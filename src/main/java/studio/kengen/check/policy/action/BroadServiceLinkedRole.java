package studio.kengen.check.policy.action;

import java.util.Optional;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.Guards;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.policy.PolicyKind;

/// The six findings `CREATE_SLR_WITH_…`: `iam:CreateServiceLinkedRole` for every service. A condition on
/// `iam:AWSServiceName` narrows the ones on `*`.
///
/// @param rule which of the findings
/// @param grant the way of granting that it is about
record BroadServiceLinkedRole(PolicyRule rule, RoleGrant grant) implements StatementCheck {
    private static final String ACTION = "iam:CreateServiceLinkedRole";

    /// Only a pattern for all services matches a name that nobody chose.
    private static final String ANY_ROLE = "aws-service-role/\u0001/\u0001";

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.policy().kind() == PolicyKind.IDENTITY
                && RoleGrant.of(statement, ACTION, ANY_ROLE).equals(Optional.of(grant))
                && (statement.isNotResource() || !Guards.bind(statement, "iam:AWSServiceName"))) {
            findings.add(statement);
        }
    }
}
