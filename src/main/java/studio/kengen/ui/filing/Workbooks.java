package studio.kengen.ui.filing;

import java.nio.file.Path;
import java.util.Locale;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.xlsx.WorkbookImport;
import studio.kengen.exchange.xlsx.WorkbookReader;
import studio.kengen.exchange.xlsx.WorkbookWriter;
import studio.kengen.exchange.xlsx.problem.WorkbookProblem;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.task.BackgroundTask;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.dialog.ProblemList;

/// Projects from Excel workbooks, and workbooks of projects. Reading and writing happen in the background.
public final class Workbooks {
    private final Filing filing;
    private final Desk desk;

    public Workbooks(Filing filing, Desk desk) {
        this.filing = filing;
        this.desk = desk;
    }

    /// Whether a file has the ending of a workbook.
    public static boolean isWorkbook(Path file) {
        return file.getFileName()
                .toString()
                .toLowerCase(Locale.ROOT)
                .endsWith(WorkbookQuestions.ENDING);
    }

    /// Asks for a workbook and begins a project with what is in it.
    public void importWorkbook() {
        desk.dialogs()
                .chooseFile(choice("shell.excel.importTitle"))
                .ifPresent(this::importWorkbook);
    }

    /// Begins a project with what is in the workbook.
    public void importWorkbook(Path file) {
        BackgroundTask.<WorkbookImport>of(_ -> WorkbookReader.read(file))
                .onSuccess(read -> imported(file, read))
                .onFailure(failure -> tellTrouble("shell.excel.notRead", file, failure))
                .start(desk.model().tasks());
    }

    private void imported(Path file, WorkbookImport read) {
        if (!filing.begin(read.project())) {
            return;
        }
        if (read.problems().stream().allMatch(Workbooks::isNote)) {
            desk.notices()
                    .tell(
                            Notice.info(
                                    Message.of(
                                            "shell.excel.imported",
                                            file.getFileName().toString())));
        } else {
            desk.dialogs()
                    .tell(
                            new ProblemList(
                                    Message.of(
                                            "shell.excel.imported", file.getFileName().toString()),
                                    Message.of("shell.excel.problems"),
                                    read.problems().stream().map(Workbooks::problem).toList()));
        }
    }

    private static boolean isNote(WorkbookProblem problem) {
        return problem.severity() == WorkbookProblem.Severity.NOTE;
    }

    private static ProblemList.Problem problem(WorkbookProblem problem) {
        return new ProblemList.Problem(
                Message.of("shell.excel.place", problem.sheet(), problem.cell()), problem.what());
    }

    /// Asks where, and writes the project as a workbook.
    public void exportWorkbook() {
        desk.dialogs()
                .chooseDestination(choice("shell.excel.exportTitle"), filing.suggestedName())
                .ifPresent(this::exportWorkbook);
    }

    private void exportWorkbook(Path file) {
        Project project = desk.model().project();
        Catalog catalog = desk.model().catalog();
        Messages messages = desk.language().get();
        BackgroundTask.<Path>of(
                        _ -> {
                            WorkbookWriter.write(Areas.of(project, catalog), messages, file);
                            return file;
                        })
                .onSuccess(written ->
                        desk.notices()
                                .tell(
                                        Notice.info(
                                                Message.of(
                                                        "shell.excel.exported",
                                                        written.getFileName().toString()))))
                .onFailure(failure -> tellTrouble("shell.excel.notWritten", file, failure))
                .start(desk.model().tasks());
    }

    private void tellTrouble(String what, Path file, Throwable failure) {
        desk.dialogs().tell(WorkbookQuestions.trouble(what, file, failure));
    }

    private FileChoice choice(String title) {
        return WorkbookQuestions.choice(title, filing.folder());
    }
}
