package studio.kengen.check.policy.rule;

/// A check that is asked about each value of `Resource` and `NotResource`.
public interface ResourceCheck extends PolicyCheck {
    /// Tells `findings` what is found in `resource`.
    void check(WrittenResource resource, Findings findings);

    @Override
    default void check(LintedPolicy policy, Findings findings) {
        for (LintedStatement statement : policy.statements()) {
            statement.resources().forEach(resource -> check(resource, findings));
        }
    }
}
