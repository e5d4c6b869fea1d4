package studio.kengen.i18n;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as people write and read them in the window and in workbooks, the same in every language: `2027-03-31`.
public final class DateText {
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "([+-]?\\d{4,9})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    private DateText() {}

    /// ISO 8601; empty for no date.
    public static String format(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /// The date that `text` means: year, month and day in this order, with `-`, `/`, `.` or 年月日. Empty for anything else:
    /// other orders are read differently in different countries.
    public static Optional<LocalDate> parse(String text) {
        Matcher parts = YEAR_FIRST.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
