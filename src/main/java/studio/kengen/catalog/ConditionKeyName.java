package studio.kengen.catalog;

/// Compares the keys that policies use with the names that AWS documents, `aws:ResourceTag/${TagKey}`.
final class ConditionKeyName {
    private ConditionKeyName() {}

    static boolean isTemplate(String name) {
        return name.contains("${") || name.indexOf('<') >= 0;
    }

    static boolean matches(String name, String key) {
        return isTemplate(name) ? matches(name, 0, key, 0) : name.equalsIgnoreCase(key);
    }

    private static boolean matches(String name, int nameAt, String key, int keyAt) {
        int end = placeholderEnd(name, nameAt);
        if (end > nameAt) {
            for (int next = keyAt + 1; next <= key.length(); next++) {
                if (matches(name, end, key, next)) {
                    return true;
                }
            }
            return false;
        }
        if (nameAt == name.length()) {
            return keyAt == key.length();
        }
        return keyAt < key.length()
                && name.regionMatches(true, nameAt, key, keyAt, 1)
                && matches(name, nameAt + 1, key, keyAt + 1);
    }

    /// Where the placeholder that begins at `start` ends, or `start` where none begins. AWS writes `${TagKey}`, and
    /// `<key>` in the keys of Amazon S3.
    private static int placeholderEnd(String name, int start) {
        if (name.startsWith("${", start)) {
            return name.indexOf('}', start) + 1;
        }
        if (name.startsWith("<", start)) {
            return name.indexOf('>', start) + 1;
        }
        return start;
    }
}
