/// Excel's sheets without their meaning: opened and seen as a person sees them ([WorkbookFile], [SeenSheet]), and written with
/// the looks that the studio's workbooks have ([SheetPen], [SheetStyles]), whole or not at all and the same to the byte.
///
/// May import `problem`, and nothing of the domain.
@NullMarked
package studio.kengen.exchange.xlsx.sheet;

import org.jspecify.annotations.NullMarked;
