/// The editable grid in which all tables of a project are kept: a spreadsheet's keyboard, clipboard and selection on a
/// JavaFX table.
///
/// The grid knows nothing of the project. A [studio.kengen.ui.grid.GridColumn] says how a cell of a row reads, what is
/// wrong with it and how it is edited. The grid never changes a row: it hands each thing that the user does as one
/// [studio.kengen.ui.grid.GridEdit] to a [studio.kengen.ui.grid.GridHandler], which makes it an undoable step and gives
/// back new rows. What can be said without a window (clipboard text, selection arithmetic, building edits) stands in
/// classes without JavaFX.
///
/// May import `i18n` only.
@NullMarked
package studio.kengen.ui.grid;

import org.jspecify.annotations.NullMarked;
