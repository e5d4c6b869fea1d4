package studio.kengen.check.policy.rule;

/// The wildcards of a text, `*` and `?`.
public final class Wildcards {
    private Wildcards() {}

    /// Whether there is a wildcard in `text`. `${*}` and `${?}`, which stand for the characters, are none.
    public static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '*' || c == '?') && !isEscaped(text, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether `text` is one or more `*` and nothing else.
    public static boolean isEverything(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '*');
    }

    private static boolean isEscaped(String text, int at) {
        return at >= 2 && text.startsWith("${", at - 2) && text.startsWith("}", at + 1);
    }
}
