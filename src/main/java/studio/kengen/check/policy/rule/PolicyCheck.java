package studio.kengen.check.policy.rule;

/// One thing that policies are checked for. Has no state; finds each thing once.
public interface PolicyCheck {
    /// What it finds.
    PolicyRule rule();

    /// Tells `findings` what is found in `policy`.
    void check(LintedPolicy policy, Findings findings);
}
