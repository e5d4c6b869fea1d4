package studio.kengen.ui.filing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Project;
import studio.kengen.exchange.report.ProjectReport;
import studio.kengen.exchange.report.ReportFormat;
import studio.kengen.exchange.report.ReportKind;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.task.BackgroundTask;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.dialog.Trouble;
import studio.kengen.workspace.ProjectFiles;

/// Writes reports of the project, as it is now, in the window's language. That happens in the background.
public final class Reports {
    private final Filing filing;
    private final Desk desk;

    public Reports(Filing filing, Desk desk) {
        this.filing = filing;
        this.desk = desk;
    }

    /// Asks where, and writes a report in the format that the file's name says.
    public void export(ReportKind kind) {
        FileChoice choice =
                new FileChoice(
                        Message.of("shell.report.title." + kind.name()),
                        Message.of("shell.fileKind.report"),
                        kind.formats().stream().map(ReportFormat::ending).toList(),
                        filing.folder());
        desk.dialogs()
                .chooseDestination(choice, filing.suggestedName())
                .ifPresent(file -> write(kind, file));
    }

    private void write(ReportKind kind, Path file) {
        ReportFormat format =
                ReportFormat.of(file.getFileName().toString()).orElse(kind.formats().getFirst());
        Project project = desk.model().project();
        Catalog catalog = desk.model().catalog();
        LocalDate today = desk.model().today();
        Messages messages = desk.language().get();
        BackgroundTask.<Optional<Message>>of(
                        progress -> {
                            ProjectReport report =
                                    ProjectReport.of(
                                            kind, format, project, catalog, today, messages,
                                            progress);
                            return ProjectFiles.write(file, report::writeTo);
                        })
                .onSuccess(problem ->
                        problem.ifPresentOrElse(
                                why -> tellTrouble(file, why), () -> tellWritten(file)))
                .start(desk.model().tasks());
    }

    private void tellWritten(Path file) {
        desk.notices()
                .tell(
                        Notice.info(
                                Message.of("shell.excel.exported", file.getFileName().toString())));
    }

    private void tellTrouble(Path file, Message why) {
        desk.dialogs()
                .tell(
                        new Trouble(
                                Message.of("shell.report.notWritten"),
                                Optional.of(file),
                                why,
                                StudioVersion.report()));
    }
}
