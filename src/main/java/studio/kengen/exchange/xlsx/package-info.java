/// The project as an Excel workbook, with a sheet per table, and back.
///
/// [WorkbookWriter] and [WorkbookReader] are the two doors. Behind them, a [TableSheet] lists the columns of a table, and
/// a [CellKind] knows how a value of one kind stands in a cell: both ways in one place, so that what is written is what
/// is read. Reading goes in two stages: Apache POI shows the workbook as plain text ([SeenSheet]), then the sheets are
/// understood without it.
///
/// May import the domain. Apache POI is used here only.
@NullMarked
package studio.kengen.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
