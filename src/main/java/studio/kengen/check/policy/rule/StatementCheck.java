package studio.kengen.check.policy.rule;

/// A check that is asked about each statement.
public interface StatementCheck extends PolicyCheck {
    /// Tells `findings` what is found in `statement`.
    void check(LintedStatement statement, Findings findings);

    @Override
    default void check(LintedPolicy policy, Findings findings) {
        policy.statements().forEach(statement -> check(statement, findings));
    }
}
