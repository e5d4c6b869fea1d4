/// The columns of all sheets ([Columns]), and how values of each stand in cells.
///
/// A [CellKind] knows both ways in one place, so that what is written is what is read: closed sets as words ([Wording]) in any
/// language and spelling, references to rows by their names ([References]), lists, days and numbers.
///
/// May import the domain, `problem` and `sheet`.
@NullMarked
package studio.kengen.exchange.xlsx.column;

import org.jspecify.annotations.NullMarked;
