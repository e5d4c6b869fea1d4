package studio.kengen.engine.condition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import studio.kengen.engine.RequestContext;
import studio.kengen.policy.BaseOperator;

/// `DateEquals` and its kin: W3C forms of ISO 8601 (`2026-11-24`, `2026-11-24T08:30:00Z`, with an offset) or seconds since
/// 1970. A date without time is its midnight in UTC.
///
/// Source: IAM user guide, "IAM JSON policy elements: Condition operators", Date condition operators.
record DateComparison(List<Instant> dates, Ordering ordering) implements Comparison {
    private static final Pattern EPOCH = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile("(.*[+-]\\d{2})(\\d{2})");

    static Comparison of(BaseOperator operator, List<String> values) {
        List<Instant> dates = values.stream().flatMap(value -> parse(value).stream()).toList();
        return new DateComparison(dates, Ordering.of(operator));
    }

    @Override
    public boolean holds(String value, RequestContext context) {
        return parse(value).filter(date -> ordering.holds(date, dates)).isPresent();
    }

    @Override
    public void cut(DomainCuts cuts, Function<String, Optional<String>> valueOf) {
        dates.forEach(cuts::addDate);
        if (dates.isEmpty()) {
            cuts.addDate(Instant.EPOCH);
        }
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(read(text.strip()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Instant read(String text) {
        if (YEAR.matcher(text).matches()) {
            return startOf(LocalDate.of(Integer.parseInt(text), 1, 1));
        }
        if (EPOCH.matcher(text).matches()) {
            return epoch(text);
        }
        if (MONTH.matcher(text).matches()) {
            return startOf(YearMonth.parse(text).atDay(1));
        }
        if (DAY.matcher(text).matches()) {
            return startOf(LocalDate.parse(text));
        }
        var bare = OFFSET_WITHOUT_COLON.matcher(text);
        String time = bare.matches() ? bare.group(1) + ':' + bare.group(2) : text;
        boolean zoned =
                time.endsWith("Z")
                        || time.endsWith("z")
                        || time.lastIndexOf('+') > 0
                        || time.lastIndexOf('-') > 7;
        return zoned
                ? OffsetDateTime.parse(time).toInstant()
                : LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant epoch(String text) {
        String whole = text.contains(".") ? text.substring(0, text.indexOf('.')) : text;
        String fraction = text.contains(".") ? text.substring(text.indexOf('.') + 1) : "0";
        long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
        return Instant.ofEpochSecond(Long.parseLong(whole), whole.startsWith("-") ? -nanos : nanos);
    }
}
