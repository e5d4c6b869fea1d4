package studio.kengen.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Project;
import studio.kengen.design.area.Areas;
import studio.kengen.generate.DocumentDirectory;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.i18n.Message;
import studio.kengen.task.BackgroundTask;
import studio.kengen.ui.dialog.Dialogs;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.dialog.Question;
import studio.kengen.ui.dialog.Question.Answer;
import studio.kengen.ui.dialog.Question.Weight;
import studio.kengen.ui.dialog.Trouble;

/// Writes the documents of the project, as it is now, into a folder. Generating and writing happen in the background.
final class Generation {
    /// The screen that shows the documents.
    private static final String SCREEN = "documents";

    /// What [DocumentDirectory#write] says where documents there would be lost; overwriting them is the user's to decide.
    private static final String EDITED = "generate.directory.edited";

    /// What was written, or why nothing was.
    private record Outcome(int count, Optional<Message> problem) {}

    private final StudioModel model;
    private final Navigation navigation;
    private final Filing filing;
    private final Dialogs dialogs;
    private final Notices notices;

    Generation(
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
    void generate() {
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
        dialogs.chooseDirectory(choice).ifPresent(folder -> write(folder, false));
    }

    private void write(Path folder, boolean alsoEdited) {
        Project project = model.designed();
        Catalog catalog = model.catalog();
        BackgroundTask.<Outcome>of(
                        _ -> {
                            List<GeneratedDocument> documents =
                                    LiveDocuments.generate(Areas.of(project, catalog), catalog)
                                            .documents();
                            return new Outcome(
                                    documents.size(), write(documents, folder, alsoEdited));
                        })
                .onSuccess(outcome -> tell(folder, outcome))
                .start(model.tasks());
    }

    private static Optional<Message> write(
            List<GeneratedDocument> documents, Path folder, boolean alsoEdited) {
        return alsoEdited
                ? DocumentDirectory.overwrite(documents, folder)
                : DocumentDirectory.write(documents, folder);
    }

    private void tell(Path folder, Outcome outcome) {
        if (outcome.problem().isEmpty()) {
            notices.tell(
                    Notice.info(
                            Message.of(
                                    "shell.generate.written", outcome.count(), folder.toString())));
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
            write(folder, true);
        }
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
