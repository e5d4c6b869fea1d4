package studio.kengen.check.policy.rule;

import java.util.Optional;

/// The six parts of an ARN as a policy writes it, with wildcards and policy variables in any of them.
///
/// Not [studio.kengen.policy.Arn], because a colon within a variable, `${aws:username}`, separates nothing.
public record WrittenArn(
        String partition, String service, String region, String account, String resource) {
    private static final int COLONS = 5;

    /// Takes an ARN apart; empty if `text` does not begin with `arn:` or lacks parts.
    public static Optional<WrittenArn> parse(String text) {
        if (!text.startsWith("arn:")) {
            return Optional.empty();
        }
        int[] colons = new int[COLONS];
        int found = 0;
        for (int i = 0; i < text.length() && found < COLONS; i++) {
            int variableEnd = text.startsWith("${", i) ? text.indexOf('}', i) : -1;
            if (variableEnd > 0) {
                i = variableEnd;
            } else if (text.charAt(i) == ':') {
                colons[found++] = i;
            }
        }
        return found < COLONS
                ? Optional.empty()
                : Optional.of(
                        new WrittenArn(
                                text.substring(colons[0] + 1, colons[1]),
                                text.substring(colons[1] + 1, colons[2]),
                                text.substring(colons[2] + 1, colons[3]),
                                text.substring(colons[3] + 1, colons[4]),
                                text.substring(colons[4] + 1)));
    }

    /// Whether a part is plain text: neither empty nor with wildcards or variables.
    public static boolean isPlain(String part) {
        return !part.isEmpty() && !Wildcards.in(part) && !part.contains("${");
    }

    /// Whether the account is twelve digits.
    public boolean namesAccount() {
        return AccountIds.isAccountId(account);
    }

    /// The same with any region and account. A `*` that may reach over the colon behind it stays.
    public String anywhere() {
        return String.join(":", "arn", partition, service, any(region), any(account), resource);
    }

    /// Anything within its part: the catalogue takes a variable for any text.
    private static String any(String part) {
        return part.endsWith("*") ? part : "${any}";
    }
}
