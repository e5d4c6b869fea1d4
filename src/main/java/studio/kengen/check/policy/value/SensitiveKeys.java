package studio.kengen.check.policy.value;

import java.util.Locale;
import java.util.Set;
import studio.kengen.check.policy.rule.WrittenCondition;

/// Condition keys that decide whose request it is, so that a wildcard in their values can let anybody in.
///
/// Source: IAM user guide, "AWS global condition context keys", Sensitive condition keys.
final class SensitiveKeys {
    private static final Set<String> WITHOUT_WILDCARDS =
            Set.of(
                    "aws:principalaccount",
                    "aws:principalorgid",
                    "aws:resourceaccount",
                    "aws:resourceorgid",
                    "aws:sourceaccount",
                    "aws:sourceorgid",
                    "aws:sourcevpc",
                    "aws:sourcevpce",
                    "aws:vpceaccount",
                    "aws:vpceorgid");

    private static final Set<String> WITH_BEGINNING =
            Set.of(
                    "aws:principalorgpaths",
                    "aws:resourceorgpaths",
                    "aws:sourceorgpaths",
                    "aws:vpceorgpaths");

    /// So many characters stand before a wildcard at least.
    private static final int BEGINNING = 6;

    private SensitiveKeys() {}

    /// Whether something open, a wildcard or a variable, may not stand at `at` in a value of the condition's key.
    static boolean forbid(WrittenCondition condition, String value, int at) {
        if (at < 0) {
            return false;
        }
        String key = condition.lowerCaseKey();
        if (key.equals("aws:userid")) {
            int colon = value.indexOf(':');
            boolean alone = at == 0 && (colon == 1 || value.startsWith("}", colon - 1));
            return colon < 0 || (at < colon && !alone);
        }
        return WITHOUT_WILDCARDS.contains(key) || (WITH_BEGINNING.contains(key) && at < BEGINNING);
    }

    /// Whether the variable `key` has a value that AWS sets and the caller cannot choose.
    static boolean isSetByAws(String key) {
        return WITHOUT_WILDCARDS.contains(key.toLowerCase(Locale.ROOT));
    }
}
