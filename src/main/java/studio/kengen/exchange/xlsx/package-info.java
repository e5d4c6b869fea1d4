/// The project as an Excel workbook, with a sheet per table, and back.
///
/// [WorkbookWriter] and [WorkbookReader] are the two doors. Here a workbook is put together from its sheets and a project from
/// the sheets that are found; what stands on those that are no table of rows is told here, too. Behind the doors are rooms that
/// import one another in this order, and no other part of the studio but for the problems:
///
/// - `problem`: what is wrong with a workbook, told to the person who has it
/// - `sheet`: Excel's sheets, seen as a person sees them and written, without knowing what stands on them
/// - `column`: the columns of all sheets, and how a value of each stands in a cell
/// - `table`: the sheets of the tables, their headers and rows
///
/// Reading goes in two stages: Apache POI shows the workbook as plain text ([studio.kengen.exchange.xlsx.sheet.SeenSheet]), then the sheets are understood
/// without it. Beside stands `review`, the worksheet of the periodic review, with doors of its own.
///
/// May import the domain and the rooms below but `review`; no other exchange format. Apache POI is used only here and below.
@NullMarked
package studio.kengen.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
