package studio.kengen.exchange.xlsx.column;

import studio.kengen.design.RowId;
import studio.kengen.exchange.xlsx.sheet.SeenCell;
import studio.kengen.i18n.Message;

/// A reference to one row of another sheet, by its name.
final class ReferenceCell implements CellKind<RowId> {
    private final References.Kind kind;
    private final SheetName sheet;

    /// @param sheet where the rows stand that it can lead to
    ReferenceCell(References.Kind kind, SheetName sheet) {
        this.kind = kind;
        this.sheet = sheet;
    }

    @Override
    public String write(RowId value, CellWriting writing) {
        return writing.references().to(kind).label(value);
    }

    @Override
    public RowId read(SeenCell cell, CellReading reading) {
        return taken(reading.references().to(kind).resolve(cell.text()), sheet.word(), reading);
    }

    @Override
    public RowId absent() {
        return RowId.NONE;
    }

    @Override
    public CellAid aid() {
        return new CellAid.NamesOn(sheet);
    }

    /// The id that the reference becomes; reports what is not exactly one row.
    ///
    /// @param sheets where such rows stand
    static RowId taken(Resolution resolution, Message sheets, CellReading reading) {
        switch (resolution) {
            case Resolution.Found _ -> {}
            case Resolution.Ambiguous(RowId first, int rows) ->
                    reading.warn(Message.of("xlsx.problem.ambiguous", first.value(), rows, sheets));
            case Resolution.Unknown(RowId id) ->
                    reading.warn(Message.of("xlsx.problem.unresolved", id.value(), sheets));
        }
        return resolution.id();
    }
}
