package studio.kengen.ui.identitycenter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import studio.kengen.design.Project;
import studio.kengen.evidence.read.UnreadableEvidenceException;
import studio.kengen.exchange.identitycenter.ExportFile;
import studio.kengen.exchange.identitycenter.IdentityCenterImport;
import studio.kengen.i18n.Message;
import studio.kengen.task.BackgroundTask;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.Command;
import studio.kengen.ui.shell.ScreenContext;
import studio.kengen.workspace.ProjectSession;

/// Takes what files tell of the organization and of IAM Identity Center into the project, as one step, and tells what became
/// of them. One import at a time; for the FX thread.
final class ExportsImport {
    private final ReadOnlyBooleanWrapper running =
            new ReadOnlyBooleanWrapper(this, "running", false);

    /// Whether files are being read.
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// The import, for the command palette.
    Command command(ScreenContext context) {
        return Command.of("planner.import.command", () -> ask(context))
                .disabledWhile(runningProperty());
    }

    /// Asks for files and imports them.
    void ask(ScreenContext context) {
        if (running.get()) {
            return;
        }
        StudioModel model = context.model();
        List<Path> files =
                context.dialogs()
                        .chooseFiles(
                                new FileChoice(
                                        Message.of("planner.import.title"),
                                        Message.of("planner.import.fileKind"),
                                        List.of(".json"),
                                        model.session()
                                                .file()
                                                .map(Path::toAbsolutePath)
                                                .map(Path::getParent)));
        if (!files.isEmpty()) {
            running.set(true);
            read(context, files);
        }
    }

    private void read(ScreenContext context, List<Path> files) {
        StudioModel model = context.model();
        ProjectSession session = model.session();
        Project project = model.project();
        BackgroundTask.<ImportOutcome>of(_ -> read(files, project))
                .onSuccess(outcome -> {
                    if (model.session() != session) {
                        running.set(false);
                        context.notices()
                                .tell(Notice.info(Message.of("planner.import.otherProject")));
                    } else if (model.project().equals(project)) {
                        running.set(false);
                        outcome.imported().change().ifPresent(model::apply);
                        outcome.tell(context);
                    } else {
                        // The project was changed meanwhile: what is new is held against it as it
                        // is now.
                        read(context, files);
                    }
                })
                .onFailure(this::failed)
                .start(model.tasks());
    }

    /// A file that cannot be read does not keep the others away.
    private static ImportOutcome read(List<Path> files, Project project)
            throws UnreadableEvidenceException {
        List<ExportFile> readable = new ArrayList<>();
        List<ImportOutcome.Unread> unread = new ArrayList<>();
        for (Path path : files) {
            try {
                ExportFile file = ExportFile.read(path);
                file.refuseIfUnreadable();
                readable.add(file);
            } catch (UnreadableEvidenceException e) {
                unread.add(
                        new ImportOutcome.Unread(String.valueOf(path.getFileName()), e.problem()));
            }
        }
        return new ImportOutcome(
                IdentityCenterImport.of(project, readable), readable.size(), unread);
    }

    private void failed(Throwable failure) {
        running.set(false);
        throw new IllegalStateException("exports could not be imported", failure);
    }
}
