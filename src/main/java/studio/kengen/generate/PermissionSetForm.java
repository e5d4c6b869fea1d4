package studio.kengen.generate;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/// What IAM Identity Center takes for the parts of a permission set. The limits that AWS counts are data:
/// [studio.kengen.policy.Quotas].
///
/// Source: IAM Identity Center API reference, CreatePermissionSet, AttachManagedPolicyToPermissionSet, Tag.
public final class PermissionSetForm {
    /// The longest name.
    public static final int LONGEST_NAME = 32;

    /// The longest description.
    public static final int LONGEST_DESCRIPTION = 700;

    /// The longest relay state.
    public static final int LONGEST_RELAY_STATE = 240;

    /// The shortest session, and what a set has that says nothing.
    public static final Duration SHORTEST_SESSION = Duration.ofHours(1);

    /// The longest session.
    public static final Duration LONGEST_SESSION = Duration.ofHours(12);

    /// The most tags.
    public static final int MOST_TAGS = 75;

    private static final Pattern NAME = Pattern.compile("[\\w+=,.@-]{1," + LONGEST_NAME + "}");

    /// Latin text only: the API takes no Japanese.
    private static final Pattern DESCRIPTION =
            Pattern.compile(
                    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]{1,"
                            + LONGEST_DESCRIPTION
                            + "}");

    private static final Pattern RELAY_STATE =
            Pattern.compile("https?://[a-zA-Z0-9&$@#\\\\/%?=~\\-_'\"|!:,.;*+\\[\\] (){}]+");

    private static final Pattern MANAGED_POLICY =
            Pattern.compile(
                    "arn:aws(?:-[a-z]{1,5}){0,3}:iam::aws:policy/(?:[\\w+=,.@-]+/)*[\\w+=,.@-]{1,128}");

    private static final Pattern TAG_TEXT = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");
    private static final int LONGEST_TAG_KEY = 128;
    private static final int LONGEST_TAG_VALUE = 256;

    private PermissionSetForm() {}

    /// Whether AWS takes it as a name.
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /// Whether AWS takes it as a description.
    public static boolean isDescription(String text) {
        return DESCRIPTION.matcher(text).matches();
    }

    /// Whether AWS takes it as a session duration: `PT1H` to `PT12H`, `PT8H30M`.
    public static boolean isSessionDuration(String text) {
        try {
            Duration duration = Duration.parse(text);
            return text.startsWith("P")
                    && text.chars().noneMatch(Character::isLowerCase)
                    && duration.compareTo(SHORTEST_SESSION) >= 0
                    && duration.compareTo(LONGEST_SESSION) <= 0;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    /// Whether AWS takes it as a relay state.
    public static boolean isRelayState(String text) {
        return text.length() <= LONGEST_RELAY_STATE && RELAY_STATE.matcher(text).matches();
    }

    /// Whether it is the ARN of an AWS managed policy.
    public static boolean isManagedPolicy(String text) {
        return MANAGED_POLICY.matcher(text).matches();
    }

    /// Whether it is the ARN of an AWS managed policy, or path and name of a customer managed one.
    public static boolean isBoundary(String text) {
        return isManagedPolicy(text) || CustomerPolicyName.parse(text).isPresent();
    }

    /// Whether AWS takes `key=value` as a tag.
    public static boolean isTag(String text) {
        int equals = text.indexOf('=');
        String key = tagKey(text);
        String value = text.substring(equals + 1);
        return equals > 0
                && key.length() <= LONGEST_TAG_KEY
                && value.length() <= LONGEST_TAG_VALUE
                && !key.regionMatches(true, 0, "aws:", 0, "aws:".length())
                && TAG_TEXT.matcher(key).matches()
                && TAG_TEXT.matcher(value).matches();
    }

    /// The key of a tag `key=value`; the whole text where there is no `=`.
    public static String tagKey(String tag) {
        int equals = tag.indexOf('=');
        return equals < 0 ? tag : tag.substring(0, equals);
    }
}
