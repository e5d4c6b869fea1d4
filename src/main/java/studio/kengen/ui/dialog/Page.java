package studio.kengen.ui.dialog;

import java.util.function.Function;
import javafx.scene.Node;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;

/// Something to read in a dialog.
///
/// @param title the dialog's title
/// @param content what is shown
public record Page(Message title, Function<Messages, Node> content) {}
