package studio.kengen.exchange.xlsx.column;

import studio.kengen.i18n.Message;

/// What helps people to fill in a cell of a column.
public sealed interface CellAid {
    /// Free text needs no help.
    record None() implements CellAid {}

    /// One of these words, from a list that drops down.
    record Words(Wording<?> wording) implements CellAid {}

    /// One of the names in the first column of a sheet, from a list that drops down; other text is let through after a
    /// question.
    record NamesOn(SheetName sheet) implements CellAid {}

    /// A text that appears beside the selected cell.
    record Prompt(Message message) implements CellAid {}

    /// A day, shown year first.
    record Day() implements CellAid {}
}
