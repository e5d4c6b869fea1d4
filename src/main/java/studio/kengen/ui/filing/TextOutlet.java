package studio.kengen.ui.filing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import studio.kengen.i18n.Message;
import studio.kengen.ui.dialog.Dialogs;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.dialog.Notices;
import studio.kengen.ui.dialog.Trouble;
import studio.kengen.workspace.ProjectFiles;

/// Where texts leave the studio: onto the clipboard, or into a file that the user chooses. The user is told.
public record TextOutlet(Dialogs dialogs, Notices notices) {
    /// Puts a text on the clipboard.
    ///
    /// @param done what the user is told
    public void copy(String text, Message done) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        notices.tell(Notice.info(done));
    }

    /// Asks for a file and writes a text to it.
    ///
    /// @param suggestedName the file's name without ending
    /// @param failed what the user is told where it cannot be written; the reason is added
    public void save(String text, FileChoice choice, String suggestedName, Message failed) {
        dialogs.chooseDestination(choice, suggestedName)
                .ifPresent(file -> save(text, file, failed));
    }

    private void save(String text, Path file, Message failed) {
        ProjectFiles.write(file, text.getBytes(StandardCharsets.UTF_8))
                .ifPresentOrElse(
                        why -> dialogs.tell(new Trouble(failed, Optional.empty(), why, "")),
                        () ->
                                notices.tell(
                                        Notice.info(Message.of("shell.savedTo", file.toString()))));
    }
}
