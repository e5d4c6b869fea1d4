package studio.kengen.check.policy.value;

import java.util.regex.Pattern;

/// The forms of dates in conditions.
///
/// Source: IAM user guide, "IAM JSON policy elements: Condition operators", Date condition operators; W3C, "Date and
/// Time Formats".
final class Dates {
    private static final Pattern ISO =
            Pattern.compile(
                    "\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?)?)?");
    private static final Pattern EPOCH = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Dates() {}

    static boolean isIso(String text) {
        return ISO.matcher(text).matches();
    }

    /// Whether the text is seconds since 1970; four digits are a year.
    static boolean isEpoch(String text) {
        return EPOCH.matcher(text).matches() && !isIso(text);
    }
}
