package studio.kengen.ui.filing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.kengen.exchange.xlsx.problem.WorkbookException;
import studio.kengen.i18n.Message;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.dialog.Trouble;

/// How people are asked for a workbook, and told what is wrong with one.
public final class WorkbookQuestions {
    static final String ENDING = ".xlsx";

    private WorkbookQuestions() {}

    /// A choice among workbooks.
    ///
    /// @param title the key of what it is for
    /// @param folder where it begins
    public static FileChoice choice(String title, Optional<Path> folder) {
        return new FileChoice(
                Message.of(title), Message.of("shell.fileKind.workbook"), List.of(ENDING), folder);
    }

    /// What to tell of a workbook that could not be read or written.
    ///
    /// @param what the key of what was not done
    public static Trouble trouble(String what, Path file, Throwable failure) {
        Message why =
                failure instanceof WorkbookException workbook
                        ? workbook.problem()
                        : Message.of("shell.excel.checkFile");
        return new Trouble(
                Message.of(what), Optional.of(file), why, StudioVersion.report() + "\n" + failure);
    }
}
