/// The window: menus, tool bar, navigation, details, status bar; and the open project behind it.
///
/// [studio.kengen.ui.shell.StudioModel] holds what is open and derives everything that follows from it. A screen is
/// registered as a [studio.kengen.ui.shell.ScreenEntry] and makes its [studio.kengen.ui.shell.Screen] when it is first
/// shown; the shell knows no screen by name. What the user can do is a [studio.kengen.ui.shell.Command], once, for menus,
/// tool bar, keys and the command palette. Views are code only and show view-models, which need no window.
///
/// May import the rooms below `ui`, `ui.dialog`, `ui.grid`, `ui.theme` and `ui.wording`.
@NullMarked
package studio.kengen.ui.shell;

import org.jspecify.annotations.NullMarked;
