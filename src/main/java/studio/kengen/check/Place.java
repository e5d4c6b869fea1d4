package studio.kengen.check;

import studio.kengen.design.RowId;
import studio.kengen.design.Table;

/// A cell of a project's table.
///
/// @param table the table
/// @param row the row
/// @param field the field as project files call it, `accessLevels`; the window's columns have the same names
public record Place(Table table, RowId row, String field) {}
