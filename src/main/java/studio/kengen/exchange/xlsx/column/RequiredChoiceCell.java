package studio.kengen.exchange.xlsx.column;

import studio.kengen.exchange.xlsx.sheet.SeenCell;
import studio.kengen.i18n.Message;

/// One of a closed set where the project knows no "nothing yet".
final class RequiredChoiceCell<E extends Enum<E>> implements CellKind<E> {
    private final Wording<E> wording;
    private final E fallback;

    /// @param fallback what a row gets where the cell says nothing that can be understood; that is reported
    RequiredChoiceCell(Wording<E> wording, E fallback) {
        this.wording = wording;
        this.fallback = fallback;
    }

    @Override
    public String write(E value, CellWriting writing) {
        return writing.language().text(wording.word(value));
    }

    @Override
    public E read(SeenCell cell, CellReading reading) {
        return wording.read(cell.text()).orElseGet(() -> guess(cell, reading));
    }

    @Override
    public E absent() {
        return fallback;
    }

    @Override
    public CellAid aid() {
        return new CellAid.Words(wording);
    }

    private E guess(SeenCell cell, CellReading reading) {
        Message taken = wording.word(fallback);
        reading.warn(
                cell.isBlank()
                        ? Message.of("xlsx.problem.choiceEmpty", taken, wording.allowed())
                        : Message.of(
                                "xlsx.problem.choiceGuessed",
                                cell.text().strip(),
                                taken,
                                wording.allowed()));
        return fallback;
    }
}
