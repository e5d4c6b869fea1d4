package studio.kengen.generate.basis;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.kengen.policy.ArnPattern;

/// Compares the ARNs of grants as `Resource` elements mean them. Remembers every pair that it was asked about: a project
/// has few ARNs, and the same pairs meet in thousands of actions.
public final class ResourcePatterns {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

    private record Pair(String one, String other) {}

    private final Map<String, ArnPattern> patterns = new HashMap<>();
    private final Map<Pair, Boolean> contained = new HashMap<>();
    private final Map<Pair, Boolean> intersecting = new HashMap<>();

    /// Whether `wide` surely covers everything that `narrow` can mean, whatever values its policy variables take.
    public boolean contains(String wide, String narrow) {
        if (wide.equals(narrow) || wide.equals("*")) {
            return true;
        }
        return startAlike(wide, narrow)
                && contained.computeIfAbsent(new Pair(wide, narrow), this::compareContained);
    }

    /// Whether there can be a resource that both mean.
    public boolean intersect(String one, String other) {
        if (one.equals(other) || one.equals("*") || other.equals("*")) {
            return true;
        }
        return intersecting.computeIfAbsent(
                new Pair(one, other),
                pair -> pattern(widened(pair.one)).intersects(pattern(widened(pair.other))));
    }

    /// A quick look before the exact answer: what a pattern starts with literally, everything in it starts with.
    private boolean startAlike(String wide, String narrow) {
        String prefix = pattern(wide).pattern().literalPrefix();
        return narrow.length() < prefix.length() || narrow.startsWith(prefix);
    }

    /// A variable of the wide pattern stands for one value: as a wildcard it would be too wide, so it stays literal text,
    /// which contains nothing but itself.
    private boolean compareContained(Pair pair) {
        return pattern(pair.one).contains(pattern(widened(pair.other)));
    }

    private ArnPattern pattern(String arn) {
        return patterns.computeIfAbsent(
                arn, text -> ArnPattern.ofResource(ArnPattern.completed(text)));
    }

    /// With every policy variable replaced by a wildcard; `${*}` and its like stand for one character.
    private static String widened(String arn) {
        return arn.indexOf('$') < 0
                ? arn
                : VARIABLE.matcher(arn)
                        .replaceAll(variable ->
                                Matcher.quoteReplacement(
                                        variable.group(1).length() == 1 ? "?" : "*"));
    }
}
