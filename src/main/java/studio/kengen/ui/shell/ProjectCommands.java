package studio.kengen.ui.shell;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.i18n.Message;
import studio.kengen.ui.dialog.Dialogs;

/// The menu "Project".
public final class ProjectCommands {
    public final Command details;
    public final Command environments;
    public final Command documentSettings;
    public final Command generate;
    public final Command prove;
    public final Command proveFolder;

    ProjectCommands(
            StudioModel model,
            Navigation navigation,
            Dialogs dialogs,
            Generation generation,
            Proving proving) {
        details =
                Command.of(
                                "shell.project.details",
                                () ->
                                        dialogs.fill(
                                                        new ProjectDetailsForm(
                                                                model.project().details()))
                                                .ifPresent(changed -> change(model, changed)))
                        .withIcon(Feather.EDIT_3);
        environments =
                Command.of(
                        "shell.project.environments",
                        () ->
                                navigation
                                        .screenOf(Table.ENVIRONMENTS)
                                        .ifPresent(
                                                entry -> navigation.go(Place.screen(entry.id()))));
        documentSettings =
                Command.of(
                                "shell.project.documents",
                                () ->
                                        dialogs.fill(
                                                        new DocumentSettingsForm(
                                                                model.project().details()))
                                                .ifPresent(changed -> change(model, changed)))
                        .withIcon(Feather.SLIDERS);
        generate =
                Command.of("shell.project.generate", generation::generate)
                        .withIcon(Feather.DOWNLOAD)
                        .withKeys("Shortcut+G");
        prove =
                Command.of("shell.project.prove", proving::proveGenerated)
                        .withIcon(Feather.CHECK_SQUARE)
                        .withKeys("Shortcut+P");
        proveFolder = Command.of("shell.project.proveFolder", proving::proveFolder);
    }

    private static void change(StudioModel model, ProjectDetails changed) {
        ProjectDetails before = model.project().details();
        if (!changed.equals(before)) {
            model.apply(
                    ChangeSet.of(
                            Message.of("shell.step.details"),
                            new Change.DetailsChanged(before, changed)));
        }
    }

    List<Command> all() {
        return List.of(details, environments, documentSettings, generate, prove, proveFolder);
    }
}
