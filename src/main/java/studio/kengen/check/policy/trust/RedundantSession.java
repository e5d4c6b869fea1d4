package studio.kengen.check.policy.trust;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;
import studio.kengen.check.policy.rule.WrittenArn;
import studio.kengen.check.policy.rule.WrittenPrincipal;

/// REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY: a session of a role that is trusted anyway.
final class RedundantSession implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (!Trust.isIn(statement)) {
            return;
        }
        Set<String> roles = new HashSet<>();
        statement.principals().forEach(principal -> role(principal.id()).ifPresent(roles::add));
        for (WrittenPrincipal principal : statement.principals()) {
            session(principal.id())
                    .filter(roles::contains)
                    .ifPresent(role -> findings.add(principal, principal.id(), role));
        }
    }

    /// The account and name of a role, whatever its path.
    private static Optional<String> role(String id) {
        return WrittenArn.parse(id)
                .filter(arn -> arn.service().equals("iam") && arn.resource().startsWith("role/"))
                .map(arn ->
                        arn.account()
                                + ':'
                                + arn.resource().substring(arn.resource().lastIndexOf('/') + 1));
    }

    /// The account and name of the role that a session is of.
    private static Optional<String> session(String id) {
        return WrittenArn.parse(id)
                .filter(arn ->
                        arn.service().equals("sts") && arn.resource().startsWith("assumed-role/"))
                .map(arn -> arn.account() + ':' + arn.resource().split("/", -1)[1]);
    }
}
