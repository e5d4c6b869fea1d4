/// Tables of rows on sheets: which columns each has ([TableSheets]), where their headers stand ([HeaderRow]), how rows are read
/// ([RowCells], [FoundTable]), and how a table is written with aids for those who fill it in ([TableSheetWriter]).
///
/// May import the domain, `problem`, `sheet` and `column`.
@NullMarked
package studio.kengen.exchange.xlsx.table;

import org.jspecify.annotations.NullMarked;
