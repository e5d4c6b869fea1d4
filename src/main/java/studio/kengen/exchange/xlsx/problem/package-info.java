/// What is wrong with a workbook: that it cannot be read or written at all ([WorkbookException]), or what in it was not
/// understood ([WorkbookProblem]), each with its place.
///
/// May import no other room of workbooks.
@NullMarked
package studio.kengen.exchange.xlsx.problem;

import org.jspecify.annotations.NullMarked;
