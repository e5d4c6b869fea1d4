package studio.kengen.catalog;

import java.util.Locale;

/// An `Action` element's value: `*`, or `service:name` with wildcards in both parts; case does not count.
///
/// Source: IAM user guide, "IAM JSON policy elements: Action".
record ActionPattern(String service, String name) {
    /// The pattern that `text` is; one that matches nothing where it is not an action pattern.
    static ActionPattern of(String text) {
        String pattern = text.toLowerCase(Locale.ROOT);
        int colon = pattern.indexOf(':');
        if (colon >= 0) {
            return new ActionPattern(pattern.substring(0, colon), pattern.substring(colon + 1));
        }
        boolean everything = !pattern.isEmpty() && pattern.chars().allMatch(c -> c == '*');
        return everything ? new ActionPattern("*", "*") : new ActionPattern("", "");
    }

    boolean matchesService(String prefix) {
        return matches(service, prefix);
    }

    boolean matchesName(String actionName) {
        return matches(name, actionName);
    }

    /// Greedy matching that returns to the last `*` only, so at most pattern × text steps.
    private static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int starText = 0;
        while (t < text.length()) {
            char expected = p < pattern.length() ? pattern.charAt(p) : '\0';
            if (expected == '*') {
                star = p++;
                starText = t;
            } else if (expected == '?' || expected == Character.toLowerCase(text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++starText;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
