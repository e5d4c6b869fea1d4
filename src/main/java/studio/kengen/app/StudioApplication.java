package studio.kengen.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import studio.kengen.task.Scheduler;
import studio.kengen.task.TaskRunner;
import studio.kengen.ui.control.ControlsScreen;
import studio.kengen.ui.dialog.Dialogs;
import studio.kengen.ui.dialog.StageDialogs;
import studio.kengen.ui.documents.DocumentDetails;
import studio.kengen.ui.documents.DocumentsScreen;
import studio.kengen.ui.filing.Filing;
import studio.kengen.ui.identitycenter.IdentityCenterDetails;
import studio.kengen.ui.identitycenter.IdentityCenterScreens;
import studio.kengen.ui.knowledge.KnowledgeScreen;
import studio.kengen.ui.practice.PracticeScreens;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.ui.proof.ProofScreen;
import studio.kengen.ui.shell.Appearance;
import studio.kengen.ui.shell.DetailsContributor;
import studio.kengen.ui.shell.ScreenEntry;
import studio.kengen.ui.shell.ShellStyle;
import studio.kengen.ui.steps.RowDetails;
import studio.kengen.ui.steps.StepScreens;
import studio.kengen.ui.theme.StudioStyle;
import studio.kengen.ui.theme.Theme;
import studio.kengen.ui.venn.VennScreen;
import studio.kengen.ui.window.StudioStage;
import studio.kengen.workspace.FailureLog;
import studio.kengen.workspace.InstalledCatalog;
import studio.kengen.workspace.UserFolders;
import studio.kengen.workspace.Workspace;

/// The studio as JavaFX starts it. Its only argument, which may be missing, is the project to open.
public final class StudioApplication extends Application {
    /// The entries of the navigation. A room that has a screen adds its entry here.
    private static final List<ScreenEntry> SCREENS =
            Stream.of(
                            StepScreens.entries(),
                            List.of(
                                    ControlsScreen.entry(),
                                    KnowledgeScreen.entry(),
                                    VennScreen.entry(),
                                    DocumentsScreen.entry(),
                                    ProofScreen.entry()),
                            IdentityCenterScreens.entries(),
                            PracticeScreens.entries())
                    .flatMap(List::stream)
                    .toList();

    /// Who says something about the selected row, in order.
    private static final List<DetailsContributor> DETAILS =
            List.of(new RowDetails(), new IdentityCenterDetails(), new DocumentDetails());

    @Override
    public void start(Stage stage) {
        TaskRunner tasks = TaskRunner.deliveringOn(Platform::runLater);
        UserFolders folders = UserFolders.ofThisUser();
        Workspace workspace = new Workspace(folders, Scheduler.on(tasks.background()));
        ChosenCatalog chosen = ChosenCatalog.of(InstalledCatalog.ofThisUser());
        Appearance appearance = new Appearance(workspace.settings(), Theme.ofDesktop());
        StudioModel model =
                new StudioModel(
                        chosen.catalog(),
                        tasks,
                        Clock.system(ZoneId.systemDefault()),
                        workspace.create(Filing.untitled(appearance.messages())));
        StageDialogs dialogs =
                new StageDialogs(
                        () -> stage,
                        appearance::messages,
                        pane -> {
                            StudioStyle.applyTo(pane.getScene(), appearance.zoomProperty().get());
                            ShellStyle.applyTo(pane.getScene().getStylesheets());
                        });
        Thread.setDefaultUncaughtExceptionHandler(
                new UncaughtFailures(
                        FailureLog.in(folders),
                        () -> model.session().keepRecoveryCopy(),
                        dialogs,
                        Platform::runLater));
        StudioStage window = window(stage, model, workspace, appearance, dialogs);
        window.show(getParameters().getUnnamed().stream().findFirst().map(Path::of));
        chosen.trouble().ifPresent(trouble -> Platform.runLater(() -> dialogs.tell(trouble)));
    }

    /// The window with every screen there is.
    static StudioStage window(
            Stage stage,
            StudioModel model,
            Workspace workspace,
            Appearance appearance,
            Dialogs dialogs) {
        return new StudioStage(stage, model, workspace, appearance, dialogs, SCREENS, DETAILS);
    }
}
