/// Changes of a project as data: sealed change records with an inverse, change sets, and the journal that undo, redo and
/// "saved" are read from.
///
/// May import `design` and what `design` may import.
@NullMarked
package studio.kengen.design.change;

import org.jspecify.annotations.NullMarked;
