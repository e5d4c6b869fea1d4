package studio.kengen.ui.shell;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ProjectKnowledge;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentFormat;
import studio.kengen.generate.OutputFile;
import studio.kengen.generate.directory.DocumentDirectory;
import studio.kengen.i18n.Message;
import studio.kengen.task.BackgroundTask;
import studio.kengen.ui.dialog.Dialogs;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.dialog.Notices;
import studio.kengen.ui.dialog.ProblemList;
import studio.kengen.ui.dialog.Question;
import studio.kengen.ui.dialog.Question.Answer;
import studio.kengen.ui.dialog.Question.Weight;
import studio.kengen.ui.dialog.Trouble;
import studio.kengen.ui.filing.Filing;
import studio.kengen.ui.filing.StudioVersion;
import studio.kengen.ui.project.LiveDocuments;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.workspace.DocumentExport;

/// Writes the documents of the project, as it is now, into a folder. Generating and writing happen in the background.
public final class Generation {
    /// The screen that shows the documents.
    private static final String SCREEN = "documents";

    /// What [DocumentDirectory#write] says where documents there would be lost; overwriting them is the user's to decide.
    private static final String EDITED = "generate.directory.edited";

    /// What was written, or why nothing was.
    private record Outcome(int count, List<Message> notes, Optional<Message> problem) {}

    private final StudioModel model;
    private final Navigation navigation;
    private final Filing filing;
    private final Dialogs dialogs;
    private final Notices notices;

    public Generation(
            StudioModel model,
            Navigation navigation,
            Filing filing,
            Dialogs dialogs,
            Notices notices) {
        this.model = model;
        this.navigation = navigation;
        this.filing = filing;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /// Shows the documents, asks for a folder and writes them all there.
    void generate(DocumentFormat format) {
        if (!navigation.current().id().equals(SCREEN)) {
            navigation.go(Place.screen(SCREEN));
        }
        Project project = model.project();
        if (project.needed().isEmpty() && project.unacceptable().isEmpty()) {
            notices.tell(Notice.info(Message.of("documents.none")));
            return;
        }
        FileChoice choice =
                new FileChoice(
                        Message.of("shell.generate.title"),
                        Message.of("documents.fileKind"),
                        List.of(),
                        filing.folder());
        dialogs.chooseDirectory(choice).ifPresent(folder -> write(folder, format, false));
    }

    private void write(Path folder, DocumentFormat format, boolean alsoEdited) {
        Project project = model.designed();
        Catalog catalog = model.catalog();
        BackgroundTask.<Outcome>of(
                        _ -> {
                            DocumentExport export =
                                    DocumentExport.of(
                                            LiveDocuments.generate(
                                                    Areas.of(project, catalog),
                                                    ProjectKnowledge.of(project, catalog),
                                                    catalog),
                                            project,
                                            EnumSet.of(format));
                            return new Outcome(
                                    export.files().size(),
                                    export.notes(),
                                    write(export.files(), folder, alsoEdited));
                        })
                .onSuccess(outcome -> tell(folder, format, outcome))
                .start(model.tasks());
    }

    private static Optional<Message> write(
            List<OutputFile> files, Path folder, boolean alsoEdited) {
        return alsoEdited
                ? DocumentDirectory.overwrite(files, folder)
                : DocumentDirectory.write(files, folder);
    }

    private void tell(Path folder, DocumentFormat format, Outcome outcome) {
        if (outcome.problem().isEmpty()) {
            String key =
                    format == DocumentFormat.JSON
                            ? "shell.generate.written"
                            : "shell.generate.exported";
            notices.tell(
                    new Notice(
                            Notice.Kind.INFO,
                            Message.of(key, outcome.count(), folder.toString()),
                            outcome.notes().isEmpty()
                                    ? List.of()
                                    : List.of(offer(outcome.notes()))));
            return;
        }
        Message problem = outcome.problem().get();
        if (!problem.key().equals(EDITED)) {
            dialogs.tell(
                    new Trouble(
                            Message.of("shell.generate.notWritten"),
                            Optional.empty(),
                            problem,
                            StudioVersion.report()));
        } else if (dialogs.ask(overwrite(problem))) {
            write(folder, format, true);
        }
    }

    /// What the format leaves out, and what to know when the files are put to use.
    private Notice.Offer offer(List<Message> notes) {
        ProblemList list =
                new ProblemList(
                        Message.of("shell.generate.notesTitle"),
                        Message.of("shell.generate.notesText"),
                        notes.stream()
                                .map(note ->
                                        new ProblemList.Problem(
                                                Message.of("shell.generate.note"), note))
                                .toList());
        return new Notice.Offer(
                Message.of("shell.generate.notes", notes.size()), () -> dialogs.tell(list));
    }

    private static Question<Boolean> overwrite(Message problem) {
        return new Question<>(
                Message.of("shell.generate.editedTitle"),
                Message.of("shell.generate.editedText", problem.arguments().toArray()),
                List.of(
                        new Answer<>(true, Message.of("shell.generate.overwrite"), Weight.LOSS),
                        new Answer<>(false, Message.of("shell.answer.cancel"), Weight.DEFAULT)),
                false);
    }
}
