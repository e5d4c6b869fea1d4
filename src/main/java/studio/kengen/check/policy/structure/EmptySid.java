package studio.kengen.check.policy.structure;

import java.util.Optional;
import studio.kengen.check.policy.rule.Findings;
import studio.kengen.check.policy.rule.LintedStatement;
import studio.kengen.check.policy.rule.PolicyRule;
import studio.kengen.check.policy.rule.StatementCheck;

/// EMPTY_SID_VALUE: a `Sid` that says nothing.
final class EmptySid implements StatementCheck {
    @Override
    public PolicyRule rule() {
        return PolicyRule.EMPTY_SID_VALUE;
    }

    @Override
    public void check(LintedStatement statement, Findings findings) {
        if (statement.statement().sid().equals(Optional.of(""))) {
            findings.add(statement.element("Sid"));
        }
    }
}
