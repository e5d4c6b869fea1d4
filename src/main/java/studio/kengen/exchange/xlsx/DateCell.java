package studio.kengen.exchange.xlsx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.kengen.i18n.Message;

/// A day. Text is understood year first: `2026-03-31`, `2026/3/31`, `2026年3月31日`.
final class DateCell implements CellKind<Optional<LocalDate>> {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([+-]?\\d{4,9})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    @Override
    public String write(Optional<LocalDate> value, CellWriting writing) {
        return value.map(LocalDate::toString).orElse("");
    }

    @Override
    public Optional<LocalDate> read(SeenCell cell, CellReading reading) {
        if (cell.date().isPresent() || cell.isBlank()) {
            return cell.date();
        }
        Optional<LocalDate> date = parse(cell.text().strip());
        if (date.isEmpty()) {
            reading.warn(Message.of("xlsx.problem.date", cell.text().strip()));
        }
        return date;
    }

    @Override
    public Optional<LocalDate> absent() {
        return Optional.empty();
    }

    @Override
    public CellAid aid() {
        return new CellAid.Day();
    }

    private static Optional<LocalDate> parse(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
