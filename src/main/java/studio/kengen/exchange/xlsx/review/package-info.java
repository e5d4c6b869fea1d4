/// The worksheet of the periodic review: written to hand out ([ReviewWorksheetWriter]) and read with the decisions that people
/// filled in ([ReviewWorksheetReader]).
///
/// May import the domain, `problem`, `sheet`, `column` and `table`; not the workbook of the project.
@NullMarked
package studio.kengen.exchange.xlsx.review;

import org.jspecify.annotations.NullMarked;
