package studio.kengen.check.policy.rule;

/// The ids of AWS accounts.
public final class AccountIds {
    private static final int DIGITS = 12;

    private AccountIds() {}

    /// Whether `text` is twelve digits.
    public static boolean isAccountId(String text) {
        return text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
