/// Best practices in the window: the board of practices and anti-patterns with the signals behind, the files exported from
/// AWS that they rest on, and the periodic review.
///
/// May import `ui.shell`, `ui.table` and what those may import.
@NullMarked
package studio.kengen.ui.practice;

import org.jspecify.annotations.NullMarked;
