package studio.kengen.ui.shell;

import studio.kengen.design.RowId;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Dialogs;
import studio.kengen.ui.dialog.Notices;
import studio.kengen.ui.project.StudioModel;

/// What a screen works with.
///
/// @param model the open project
/// @param messages the language of the window; a screen is made anew when it changes
/// @param navigation leads to other screens
/// @param notices tells short things that need no answer
/// @param dialogs asks and tells what does
/// @param layout remembers how the user has arranged the screen
/// @param commands what the user can do, for buttons on the screen
/// @param lifetime ends when the screen is made anew
public record ScreenContext(
        StudioModel model,
        Messages messages,
        Navigation navigation,
        Notices notices,
        Dialogs dialogs,
        Layout layout,
        Commands commands,
        Lifetime lifetime) {
    /// Goes to a row of the project; does nothing where there is no such row any more.
    public void openRow(RowId row) {
        model.project().find(row).ifPresent(navigation::go);
    }
}
