/// The screens of the four steps: the overview and a screen for each table.
///
/// A table is described once, by its [studio.kengen.ui.steps.RowColumn]s: how a cell reads, how it looks, what is wrong with
/// it, how it is edited and what a typed text makes of the row. What a user does to a grid becomes one undoable step in
/// [studio.kengen.ui.steps.TableEdits]. None of that needs a window; the views at the end are thin.
///
/// May import the rooms of the domain, `ui.grid`, `ui.dialog` and `ui.shell`.
@NullMarked
package studio.kengen.ui.steps;

import org.jspecify.annotations.NullMarked;
