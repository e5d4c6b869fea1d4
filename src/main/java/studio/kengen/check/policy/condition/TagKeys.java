package studio.kengen.check.policy.condition;

import java.util.Set;

/// Condition keys that are complete with the key of a tag only.
final class TagKeys {
    private static final Set<String> WITHOUT_TAG =
            Set.of("aws:resourcetag", "aws:requesttag", "aws:principaltag");

    private TagKeys() {}

    /// Whether the key of a tag is missing: `aws:ResourceTag` or `aws:ResourceTag/`.
    static boolean lackTag(String lowerCaseKey) {
        return WITHOUT_TAG.contains(
                lowerCaseKey.endsWith("/")
                        ? lowerCaseKey.substring(0, lowerCaseKey.length() - 1)
                        : lowerCaseKey);
    }
}
