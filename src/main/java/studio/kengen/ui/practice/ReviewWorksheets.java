package studio.kengen.ui.practice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import studio.kengen.design.Project;
import studio.kengen.design.ReviewItem;
import studio.kengen.exchange.xlsx.review.ReviewWorksheetImport;
import studio.kengen.exchange.xlsx.review.ReviewWorksheetReader;
import studio.kengen.exchange.xlsx.review.ReviewWorksheetWriter;
import studio.kengen.i18n.Message;
import studio.kengen.task.BackgroundTask;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.dialog.ProblemList;
import studio.kengen.ui.filing.WorkbookQuestions;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.shell.ScreenContext;

/// Worksheets of the periodic review: written to be handed out, and taken back in, in the background.
final class ReviewWorksheets {
    private final ScreenContext context;
    private final StudioModel model;

    ReviewWorksheets(ScreenContext context) {
        this.context = context;
        this.model = context.model();
    }

    /// Asks where, and writes a worksheet with these items.
    void write(List<ReviewItem> items) {
        LocalDate today = model.today();
        context.dialogs()
                .chooseDestination(choice("reviews.writeTitle"), "review-" + today)
                .ifPresent(file ->
                        BackgroundTask.<Path>of(
                                        _ -> {
                                            ReviewWorksheetWriter.write(
                                                    items, today, context.messages(), file);
                                            return file;
                                        })
                                .onSuccess(_ ->
                                        tell(
                                                Message.of(
                                                        "reviews.written",
                                                        items.size(),
                                                        name(file))))
                                .onFailure(
                                        failure -> tellTrouble("reviews.notWritten", file, failure))
                                .start(model.tasks()));
    }

    /// Asks for a worksheet that was filled in, and takes its decisions in.
    void takeIn() {
        context.dialogs().chooseFile(choice("reviews.takeTitle")).ifPresent(this::takeIn);
    }

    private void takeIn(Path file) {
        Project project = model.project();
        LocalDate today = model.today();
        BackgroundTask.<ReviewWorksheetImport>of(
                        _ -> ReviewWorksheetReader.read(file, project, today))
                .onSuccess(read -> {
                    if (model.project().equals(project)) {
                        taken(file, read);
                    } else {
                        // The project was changed meanwhile: the decisions are about what it is
                        // now.
                        takeIn(file);
                    }
                })
                .onFailure(failure -> tellTrouble("reviews.notTaken", file, failure))
                .start(model.tasks());
    }

    private void taken(Path file, ReviewWorksheetImport read) {
        read.changes().ifPresent(model::apply);
        Message outcome = Message.of("reviews.taken", name(file), read.decided(), read.undecided());
        if (read.problems().isEmpty()) {
            tell(outcome);
        } else {
            context.dialogs()
                    .tell(
                            new ProblemList(
                                    outcome,
                                    Message.of("reviews.problems"),
                                    read.problems().stream()
                                            .map(problem ->
                                                    new ProblemList.Problem(
                                                            Message.of(
                                                                    "shell.excel.place",
                                                                    problem.sheet(),
                                                                    problem.cell()),
                                                            problem.what()))
                                            .toList()));
        }
    }

    private void tell(Message text) {
        context.notices().tell(Notice.info(text));
    }

    private void tellTrouble(String what, Path file, Throwable failure) {
        context.dialogs().tell(WorkbookQuestions.trouble(what, file, failure));
    }

    private FileChoice choice(String title) {
        return WorkbookQuestions.choice(
                title, model.session().file().map(Path::toAbsolutePath).map(Path::getParent));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
