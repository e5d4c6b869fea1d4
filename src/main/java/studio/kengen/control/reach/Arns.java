package studio.kengen.control.reach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import studio.kengen.engine.Truth;
import studio.kengen.policy.Arn;
import studio.kengen.policy.ArnPattern;

/// Compares the ARNs of one analysis. Remembers their patterns; for one thread.
public final class Arns {
    private static final int ACCOUNT = 4;

    /// `${aws:username}` stands for whatever a request holds.
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*}");

    private final Map<String, ArnPattern> patterns = new HashMap<>();

    /// Whether the pattern `resource` means `arn`: yes where it names it, unknown where a wildcard covers it, perhaps by
    /// chance.
    Truth means(String resource, String arn) {
        if (resource.equals(arn)) {
            return Truth.YES;
        }
        if (!meet(resource, arn)) {
            return Truth.NO;
        }
        return isLiteral(resource) ? Truth.YES : Truth.UNKNOWN;
    }

    /// Whether some ARN matches a pattern of both.
    public boolean meet(List<String> some, List<String> others) {
        for (String one : some) {
            for (String other : others) {
                if (meet(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean meet(String one, String other) {
        return one.equals(other)
                || ((!isLiteral(one) || !isLiteral(other))
                        && pattern(one).intersects(pattern(other)));
    }

    /// Whether the pattern is an ARN, without wildcards and variables.
    public static boolean isLiteral(String resource) {
        return resource.indexOf('*') < 0 && resource.indexOf('?') < 0 && !resource.contains("${");
    }

    boolean matches(String resource, String arn) {
        return pattern(resource).matches(arn);
    }

    /// Whether the pattern can match ARNs of the account; of every account where that is not known.
    static boolean canBeIn(String account, String resource) {
        String[] parts = resource.split(":", ACCOUNT + 2);
        String named = parts.length > ACCOUNT ? parts[ACCOUNT] : "*";
        return account.isEmpty()
                || named.contains("*")
                || named.contains("?")
                || named.equals(account);
    }

    private ArnPattern pattern(String arn) {
        return patterns.computeIfAbsent(
                arn,
                text ->
                        ArnPattern.ofResource(
                                ArnPattern.completed(VARIABLE.matcher(text).replaceAll("*"))));
    }

    /// The account in an ARN; empty where there is none.
    public static String account(String arn) {
        return Arn.parse(arn).map(Arn::account).orElse("");
    }
}
