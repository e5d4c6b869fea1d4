package studio.kengen.exchange.xlsx.column;

import studio.kengen.exchange.xlsx.sheet.SeenCell;

/// How values of one kind stand in the cells of a column. What `write` writes, `read` reads back as an equal value,
/// in every language.
public interface CellKind<V> {
    /// The text of the cell; empty for a blank one.
    String write(V value, CellWriting writing);

    /// What a person meant by `cell`. What cannot be understood is reported, and as much kept as the value can hold.
    V read(SeenCell cell, CellReading reading);

    /// What a row has where the sheet has no such column.
    V absent();

    /// What helps people to fill in a cell.
    default CellAid aid() {
        return new CellAid.None();
    }
}
