package studio.kengen.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks and tells the user things that need an answer or an acknowledgement. Every call returns when the dialog is closed.
/// For the FX thread.
public interface Dialogs {
    /// Asks which file to open; empty where the user cancels.
    Optional<Path> chooseFile(FileChoice choice);

    /// Asks which files to open; none where the user cancels.
    List<Path> chooseFiles(FileChoice choice);

    /// Asks where to save a file; the answer ends in one of the endings of `choice`. Empty where the user cancels.
    ///
    /// @param suggestedName the file's name without an ending
    Optional<Path> chooseDestination(FileChoice choice, String suggestedName);

    /// Asks for a directory; empty where the user cancels.
    Optional<Path> chooseDirectory(FileChoice choice);

    /// Asks a question with a few answers.
    <A> A ask(Question<A> question);

    /// Says that something went wrong.
    void tell(Trouble trouble);

    /// Shows a list of problems to read and copy.
    void tell(ProblemList problems);

    /// Has a form filled in; empty where the user cancels.
    <T> Optional<T> fill(Form<T> form);

    /// Shows something to read.
    void show(Page page);
}
