/// What the rows of Table 4 choose of the knowledge, and what choosing a proposal does to the tables.
///
/// Generators, checks and the window ask [studio.kengen.control.choice.ResolvedControls], never the texts of a row.
///
/// May import `control`, `control.template`, `control.proposal`, and what those may import.
@NullMarked
package studio.kengen.control.choice;

import org.jspecify.annotations.NullMarked;
