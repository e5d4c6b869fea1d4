package studio.kengen.ui.filing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.kengen.design.Project;
import studio.kengen.exchange.project.ProjectProblem;
import studio.kengen.i18n.Message;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.dialog.FileChoice;
import studio.kengen.ui.dialog.Notice;
import studio.kengen.ui.dialog.ProblemList;
import studio.kengen.ui.dialog.Trouble;
import studio.kengen.workspace.DiskState;
import studio.kengen.workspace.OpenOutcome;
import studio.kengen.workspace.ProjectSession;
import studio.kengen.workspace.RecoverableProject;
import studio.kengen.workspace.SaveOutcome;
import studio.kengen.workspace.Workspace;

/// New, open, save, close: what happens to projects and their files, with everything that has to be asked on the way.
/// Holds no controls.
public final class Filing {
    /// What project files are called.
    public static final String ENDING = ".kengen.json";

    private final Workspace workspace;
    private final Desk desk;

    public Filing(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
    }

    /// Begins an empty project.
    public void newProject() {
        if (mayLeave()) {
            show(workspace.create(untitled(desk.language().get())));
        }
    }

    /// A project with nothing in it but a name.
    public static Project untitled(Messages messages) {
        return Project.empty(messages.text("shell.project.untitled"));
    }

    /// Begins a project with `content`, which is in no project file yet: it is unsaved from the start.
    ///
    /// @return whether the user let the open project go
    boolean begin(Project content) {
        boolean may = mayLeave();
        if (may) {
            show(workspace.adopt(content));
        }
        return may;
    }

    /// Opens a sample as a project of the user's own that has no file yet.
    public void open(Sample sample) {
        begin(sample.read());
    }

    /// Asks for a project file and opens it.
    public void open() {
        desk.dialogs().chooseFile(projectFile("shell.open.title")).ifPresent(this::open);
    }

    /// Opens a project file.
    public void open(Path file) {
        if (isOpen(file)) {
            checkDisk();
        } else if (mayLeave()) {
            opened(file, workspace.open(file));
        }
    }

    /// Whether a file has the ending of a project file.
    public static boolean isProject(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private boolean isOpen(Path file) {
        return desk.model()
                .session()
                .file()
                .filter(file.toAbsolutePath().normalize()::equals)
                .isPresent();
    }

    private void opened(Path file, OpenOutcome outcome) {
        switch (outcome) {
            case OpenOutcome.Opened(ProjectSession session) -> {
                show(session);
                tellProblems(file, session.problems());
            }
            case OpenOutcome.InUse(var holder) -> {
                if (desk.dialogs().ask(FilingQuestions.openAnyway(file, holder))) {
                    opened(file, workspace.openAnyway(file));
                }
            }
            case OpenOutcome.Unreadable(Message why) -> {
                workspace.settings().update(settings -> settings.withoutRecent(file));
                tellTrouble("shell.trouble.open", why);
            }
        }
    }

    private void tellProblems(Path file, List<ProjectProblem> problems) {
        if (!problems.isEmpty()) {
            desk.dialogs()
                    .tell(
                            new ProblemList(
                                    Message.of(
                                            "shell.problems.title", file.getFileName().toString()),
                                    Message.of("shell.problems.project"),
                                    problems.stream().map(Filing::problem).toList()));
        }
    }

    private static ProblemList.Problem problem(ProjectProblem problem) {
        return new ProblemList.Problem(
                Message.of(
                        "shell.problems.line",
                        String.valueOf(problem.line()),
                        String.valueOf(problem.column())),
                problem.message());
    }

    private void show(ProjectSession session) {
        ProjectSession before = desk.model().session();
        desk.notices().dismiss();
        desk.model().show(session);
        before.close();
    }

    /// Saves the project, asking for a file where it has none.
    ///
    /// @return whether it is saved
    public boolean save() {
        return saved(desk.model().session().save());
    }

    /// Asks for a file and saves the project there.
    ///
    /// @return whether it is saved
    public boolean saveAs() {
        Optional<Path> file =
                desk.dialogs()
                        .chooseDestination(projectFile("shell.saveAs.title"), suggestedName());
        return file.isPresent() && saved(desk.model().session().saveAs(file.get()));
    }

    private boolean saved(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved(Path file) -> {
                desk.notices()
                        .tell(
                                Notice.info(
                                        Message.of("shell.saved", file.getFileName().toString())));
                yield true;
            }
            case SaveOutcome.NoFileYet() -> saveAs();
            case SaveOutcome.ChangedOnDisk(Path file) -> saveOverChange(file);
            case SaveOutcome.InUse(Path file, var holder) -> {
                tellTrouble(
                        "shell.trouble.save",
                        Message.of(
                                "shell.trouble.inUse",
                                file.toString(),
                                holder.user(),
                                holder.host()));
                yield false;
            }
            case SaveOutcome.Failed(Path _, Message why) -> {
                tellTrouble("shell.trouble.save", why);
                yield false;
            }
        };
    }

    private boolean saveOverChange(Path file) {
        return switch (desk.dialogs().ask(FilingQuestions.changedOnDisk(file))) {
            case OVERWRITE -> saved(desk.model().session().overwrite());
            case SAVE_AS -> saveAs();
            case CANCEL -> false;
        };
    }

    /// Says so where somebody else has changed the project's file, and offers to read it again.
    public void checkDisk() {
        if (desk.model().session().diskState() == DiskState.CHANGED) {
            desk.notices()
                    .tell(
                            new Notice(
                                    Notice.Kind.WARNING,
                                    Message.of("shell.disk.changed", fileName()),
                                    List.of(
                                            new Notice.Offer(
                                                    Message.of("shell.disk.reload"),
                                                    this::reload))));
        }
    }

    private void reload() {
        ProjectSession session = desk.model().session();
        if (!session.isChanged() || desk.dialogs().ask(FilingQuestions.forgetChanges(fileName()))) {
            if (session.reload() instanceof OpenOutcome.Unreadable(Message why)) {
                tellTrouble("shell.trouble.open", why);
            } else {
                desk.notices().dismiss();
            }
        }
    }

    /// Closes the project and begins an empty one.
    public void close() {
        newProject();
    }

    /// Ends the session of the project, unless the user wants to stay.
    ///
    /// @return whether the studio may end
    public boolean mayQuit() {
        boolean may = mayLeave();
        if (may) {
            desk.model().session().close();
            workspace.settings().flush();
        }
        return may;
    }

    /// Asks about unsaved changes, where there are any.
    ///
    /// @return whether the project may be left
    private boolean mayLeave() {
        if (!desk.model().session().isChanged()) {
            return true;
        }
        return switch (desk.dialogs()
                .ask(FilingQuestions.unsaved(desk.model().project().details().name()))) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    /// Offers unsaved work that a studio left behind.
    public void offerRecovery() {
        List<RecoverableProject> found = workspace.recoverable();
        if (!found.isEmpty()) {
            offer(found.getFirst());
        }
    }

    private void offer(RecoverableProject left) {
        switch (desk.dialogs().ask(FilingQuestions.recover(left, desk.language().get()))) {
            case RESTORE -> opened(left.file().orElse(left.copy()), workspace.restore(left));
            case DISCARD ->
                    workspace
                            .discard(left)
                            .ifPresent(why -> tellTrouble("shell.trouble.discard", why));
            case LATER -> {}
        }
    }

    private void tellTrouble(String what, Message why) {
        desk.dialogs()
                .tell(new Trouble(Message.of(what), Optional.empty(), why, StudioVersion.report()));
    }

    private FileChoice projectFile(String title) {
        return new FileChoice(
                Message.of(title), Message.of("shell.fileKind.project"), List.of(ENDING), folder());
    }

    /// The folder of the open project, or that of the last one.
    public Optional<Path> folder() {
        return desk.model()
                .session()
                .file()
                .or(() -> workspace.settings().settings().recent().stream().findFirst())
                .map(Path::getParent);
    }

    private String fileName() {
        return desk.model().session().file().map(Path::getFileName).map(Path::toString).orElse("");
    }

    /// The project's file name without its ending; one made of the project's name where it has no file.
    String suggestedName() {
        String file = fileName();
        if (file.endsWith(ENDING)) {
            return file.substring(0, file.length() - ENDING.length());
        }
        return desk.model()
                .project()
                .details()
                .name()
                .strip()
                .replaceAll("[\\\\/:*?\"<>|\\s]+", "-");
    }
}
