package studio.kengen.exchange.xlsx.column;

import java.util.Optional;
import studio.kengen.exchange.xlsx.sheet.SeenCell;
import studio.kengen.i18n.Message;

/// One of a closed set, or nothing yet.
final class ChoiceCell<E extends Enum<E>> implements CellKind<Optional<E>> {
    private final Wording<E> wording;

    ChoiceCell(Wording<E> wording) {
        this.wording = wording;
    }

    @Override
    public String write(Optional<E> value, CellWriting writing) {
        return value.map(wording::word).map(writing.language()::text).orElse("");
    }

    @Override
    public Optional<E> read(SeenCell cell, CellReading reading) {
        Optional<E> value = wording.read(cell.text());
        if (value.isEmpty() && !cell.isBlank()) {
            reading.warn(Message.of("xlsx.problem.choice", cell.text().strip(), wording.allowed()));
        }
        return value;
    }

    @Override
    public Optional<E> absent() {
        return Optional.empty();
    }

    @Override
    public CellAid aid() {
        return new CellAid.Words(wording);
    }
}
