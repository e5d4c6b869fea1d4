/// What screens are, and what they work with. A screen is registered as a [studio.kengen.ui.shell.ScreenEntry] and makes its
/// [studio.kengen.ui.shell.Screen] when it is first shown, in a [studio.kengen.ui.shell.ScreenContext]. What the user can do is a
/// [studio.kengen.ui.shell.Command], once, for menus, tool bar, keys and the command palette: those of the window stand here, too.
///
/// The open project is in `ui.project`, what happens to files in `ui.filing`, and the window around the screens in `ui.window`.
///
/// May import the rooms below `ui`, `ui.project`, `ui.filing`, `ui.dialog`, `ui.grid`, `ui.theme` and `ui.wording`.
@NullMarked
package studio.kengen.ui.shell;

import org.jspecify.annotations.NullMarked;
