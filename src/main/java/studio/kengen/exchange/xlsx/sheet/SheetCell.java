package studio.kengen.exchange.xlsx.sheet;

/// A cell to write.
///
/// @param text what it says; empty for a blank one
/// @param look how it looks; what looks like a day is written as a date, which people can sort by
public record SheetCell(String text, CellLook look) {}
