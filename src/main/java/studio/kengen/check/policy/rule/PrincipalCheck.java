package studio.kengen.check.policy.rule;

/// A check that is asked about each id in `Principal` and `NotPrincipal`.
public interface PrincipalCheck extends PolicyCheck {
    /// Tells `findings` what is found in `principal`.
    void check(WrittenPrincipal principal, Findings findings);

    @Override
    default void check(LintedPolicy policy, Findings findings) {
        for (LintedStatement statement : policy.statements()) {
            statement.principals().forEach(principal -> check(principal, findings));
        }
    }
}
