/// Tables of the project as screens show and edit them, whatever the table.
///
/// A table is described once, by its [studio.kengen.ui.table.RowColumn]s: how a cell reads, how it looks, what is wrong with
/// it, how it is edited and what a typed text makes of the row. What a user does to a grid becomes one undoable step in
/// `TableEdits`. None of that needs a window; the views at the end are thin.
///
/// May import the rooms of the domain, `ui.shell` and what that may import.
@NullMarked
package studio.kengen.ui.table;

import org.jspecify.annotations.NullMarked;
