package studio.kengen.exchange.xlsx.sheet;

/// How a cell looks.
public enum CellLook {
    HEADER,
    /// Text stays text: nothing that people type there becomes a number or a formula.
    TEXT,
    /// A date, year first.
    DAY,
    /// For the studio more than for people.
    FAINT,
    /// Leads to another sheet.
    LINK,
    /// For the studio alone: in one line, however long.
    RAW
}
