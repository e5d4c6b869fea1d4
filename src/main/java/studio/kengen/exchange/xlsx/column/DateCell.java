package studio.kengen.exchange.xlsx.column;

import java.time.LocalDate;
import java.util.Optional;
import studio.kengen.exchange.xlsx.sheet.SeenCell;
import studio.kengen.i18n.DateText;
import studio.kengen.i18n.Message;

/// A day. Text is understood year first: `2026-03-31`, `2026/3/31`, `2026年3月31日`.
final class DateCell implements CellKind<Optional<LocalDate>> {
    @Override
    public String write(Optional<LocalDate> value, CellWriting writing) {
        return DateText.format(value.orElse(null));
    }

    @Override
    public Optional<LocalDate> read(SeenCell cell, CellReading reading) {
        if (cell.date().isPresent() || cell.isBlank()) {
            return cell.date();
        }
        Optional<LocalDate> date = DateText.parse(cell.text());
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
}
