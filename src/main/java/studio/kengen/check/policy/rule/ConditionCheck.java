package studio.kengen.check.policy.rule;

/// A check that is asked about each line of `Condition`.
public interface ConditionCheck extends PolicyCheck {
    /// Tells `findings` what is found in `condition`.
    void check(WrittenCondition condition, Findings findings);

    @Override
    default void check(LintedPolicy policy, Findings findings) {
        for (LintedStatement statement : policy.statements()) {
            statement.conditions().forEach(condition -> check(condition, findings));
        }
    }
}
