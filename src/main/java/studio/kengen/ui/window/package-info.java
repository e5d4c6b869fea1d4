/// The window: its stage ([StudioStage]), menus, tool bar, navigation, details, status bar and command palette. It shows what is
/// registered in `ui.shell` and knows no screen by name; no screen knows it.
///
/// Views are code only and show view-models, which need no window.
///
/// May import the rooms below `ui`, `ui.project`, `ui.filing`, `ui.shell`, `ui.dialog`, `ui.grid`, `ui.theme` and `ui.wording`;
/// only `app` imports it.
@NullMarked
package studio.kengen.ui.window;

import org.jspecify.annotations.NullMarked;
