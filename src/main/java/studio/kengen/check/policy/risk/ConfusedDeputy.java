package studio.kengen.check.policy.risk;

import java.util.Set;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.check.policy.rule.WrittenPrincipal;
import studio.kengen.policy.PolicyKind;
import studio.kengen.policy.PrincipalType;

/// KENGEN_CONFUSED_DEPUTY: a service may act for anybody: its source is named, but so that everybody's fits; or a role
/// trusts a service that tells its source, and does not ask. A resource policy that names no source has a finding of
/// AWS's own.
///
/// Source: IAM user guide, "The confused deputy problem", and the guides of the services about it.
final class ConfusedDeputy implements StatementCheck {
    private static final Set<String> TELLING =
            Set.of(
                    "bedrock.amazonaws.com",
                    "datasync.amazonaws.com",
                    "firehose.amazonaws.com",
                    "pipes.amazonaws.com",
                    "scheduler.amazonaws.com",
                    "states.amazonaws.com",
                    "transfer.amazonaws.com",
                    "vpc-flow-logs.amazonaws.com");

    @Override
    public PolicyRule rule() {
        return PolicyRule.KENGEN_CONFUSED_DEPUTY;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (!statement.allows()
                || statement.isNotPrincipal()
                || !statement.policy().isOfResource()
                || CallerLimits.limitSource(statement)) {
            return;
        }
        boolean ofRole = statement.policy().kind() == PolicyKind.TRUST;
        for (WrittenPrincipal principal : statement.principals()) {
            boolean asked = ofRole ? TELLING.contains(principal.id()) : namesSource(statement);
            if (principal.is(PrincipalType.SERVICE) && asked) {
                findings.add(principal, principal.id());
            }
        }
    }

    private static boolean namesSource(LintedStatement statement) {
        return statement.conditions().stream()
                .anyMatch(condition -> condition.lowerCaseKey().startsWith("aws:source"));
    }
}
