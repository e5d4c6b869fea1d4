package studio.kengen.generate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a permission set refers to a customer managed policy, which every account that it is provisioned in must have.
///
/// Source: IAM Identity Center API reference, CustomerManagedPolicyReference.
///
/// @param path `/`, or `/team/`
/// @param name the policy's name; an account has one policy of a name, whatever its path and case
public record CustomerPolicyName(String path, String name) {
    private static final Pattern PATH = Pattern.compile("((/[A-Za-z0-9.,+@=_-]+)*)/");
    private static final Pattern NAME = Pattern.compile("[\\w+=,.@-]{1,128}");
    private static final int LONGEST_PATH = 512;

    /// What a cell says: `/team/Policy`, `/Policy`, or `Policy`. Empty where that is no path and name.
    public static Optional<CustomerPolicyName> parse(String text) {
        String written = text.strip();
        int slash = written.lastIndexOf('/');
        String path = slash < 0 ? "/" : written.substring(0, slash + 1);
        String name = written.substring(slash + 1);
        return PATH.matcher(path).matches()
                        && path.length() <= LONGEST_PATH
                        && NAME.matcher(name).matches()
                ? Optional.of(new CustomerPolicyName(path, name))
                : Optional.empty();
    }

    /// The name as an account compares it.
    public String inAnyCase() {
        return name.toLowerCase(Locale.ROOT);
    }
}
