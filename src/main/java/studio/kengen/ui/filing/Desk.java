package studio.kengen.ui.filing;

import java.util.function.Supplier;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.Dialogs;
import studio.kengen.ui.dialog.Notices;
import studio.kengen.ui.project.StudioModel;

/// The open project, and how the person who works on it is asked and told.
///
/// @param model the open project
/// @param dialogs asks, and tells what needs an answer
/// @param notices tells what needs none
/// @param language the language of the moment
public record Desk(
        StudioModel model, Dialogs dialogs, Notices notices, Supplier<Messages> language) {}
