/// The screens of the four steps: the overview and a screen for each table.
///
/// Each table is a [studio.kengen.ui.table.TableSpec] here: what its columns are, and what they offer.
///
/// May import the rooms of the domain, `ui.grid`, `ui.table`, `ui.shell` and what that may import.
@NullMarked
package studio.kengen.ui.steps;

import org.jspecify.annotations.NullMarked;
