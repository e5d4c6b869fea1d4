package studio.kengen.exchange.xlsx.column;

import studio.kengen.i18n.Messages;

/// What a cell needs to know when it is written.
///
/// @param language what closed sets are written in
/// @param references the names of rows
public record CellWriting(Messages language, References references) {}
