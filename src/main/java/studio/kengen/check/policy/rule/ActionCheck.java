package studio.kengen.check.policy.rule;

/// A check that is asked about each value of `Action` and `NotAction`.
public interface ActionCheck extends PolicyCheck {
    /// Tells `findings` what is found in `action`.
    void check(WrittenAction action, Findings findings);

    @Override
    default void check(LintedPolicy policy, Findings findings) {
        for (LintedStatement statement : policy.statements()) {
            statement.actions().forEach(action -> check(action, findings));
        }
    }
}
