package studio.kengen.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Project;
import studio.kengen.exchange.report.ProjectReport;
import studio.kengen.exchange.report.ReportFormat;
import studio.kengen.exchange.report.ReportKind;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.task.BackgroundTask;
import studio.kengen.ui.dialog.Dialogs;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.dialog.Trouble;
import studio.kengen.workspace.ProjectFiles;

/// Writes reports of the project, as it is now, in the window's language. That happens in the background.
public final class Reports {
    private final Filing filing;
    private final StudioModel model;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Supplier<Messages> language;

    Reports(
            Filing filing,
            StudioModel model,
            Dialogs dialogs,
            Notices notices,
            Supplier<Messages> language) {
        this.filing = filing;
        this.model = model;
        this.dialogs = dialogs;
        this.notices = notices;
        this.language = language;
    }

    /// Asks where, and writes a report in the format that the file's name says.
    void export(ReportKind kind) {
        FileChoice choice =
                new FileChoice(
                        Message.of("shell.report.title." + kind.name()),
                        Message.of("shell.fileKind.report"),
                        kind.formats().stream().map(ReportFormat::ending).toList(),
                        filing.folder());
        dialogs.chooseDestination(choice, filing.suggestedName())
                .ifPresent(file -> write(kind, file));
    }

    private void write(ReportKind kind, Path file) {
        ReportFormat format =
                ReportFormat.of(file.getFileName().toString()).orElse(kind.formats().getFirst());
        Project project = model.project();
        Catalog catalog = model.catalog();
        LocalDate today = model.today();
        Messages messages = language.get();
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
                .start(model.tasks());
    }

    private void tellWritten(Path file) {
        notices.tell(
                Notice.info(Message.of("shell.excel.exported", file.getFileName().toString())));
    }

    private void tellTrouble(Path file, Message why) {
        dialogs.tell(
                new Trouble(
                        Message.of("shell.report.notWritten"),
                        Optional.of(file),
                        why,
                        StudioVersion.report()));
    }
}
