package studio.kengen.ui.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.Table;
import studio.kengen.design.change.Change;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.generate.DocumentFormat;
import studio.kengen.i18n.Message;
import studio.kengen.ui.dialog.Dialogs;
import studio.kengen.ui.project.StudioModel;

/// The menu "Project".
public final class ProjectCommands {
    private static final List<DocumentFormat> EXPORTED =
            List.of(
                    DocumentFormat.JSON,
                    DocumentFormat.CLOUDFORMATION_YAML,
                    DocumentFormat.CLOUDFORMATION_JSON,
                    DocumentFormat.TERRAFORM);

    public final Command details;
    public final Command environments;
    public final Command documentSettings;
    public final Command generate;
    public final Command prove;
    public final Command proveFolder;

    /// Writing the documents in a format of the user's choice, in the order in which they are offered.
    private final SequencedMap<DocumentFormat, Command> exports = new LinkedHashMap<>();

    public ProjectCommands(
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
                Command.of("shell.project.generate", () -> generation.generate(DocumentFormat.JSON))
                        .withIcon(Feather.DOWNLOAD)
                        .withKeys("Shortcut+G");
        for (DocumentFormat format : EXPORTED) {
            exports.put(
                    format,
                    Command.of("shell.export." + format.name(), () -> generation.generate(format))
                            .withIcon(Feather.DOWNLOAD));
        }
        prove =
                Command.of("shell.project.prove", proving::proveGenerated)
                        .withIcon(Feather.CHECK_SQUARE)
                        .withKeys("Shortcut+P");
        proveFolder = Command.of("shell.project.proveFolder", proving::proveFolder);
    }

    /// The formats in which the documents can be written, with what writes them.
    public SequencedMap<DocumentFormat, Command> exports() {
        return Collections.unmodifiableSequencedMap(exports);
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
        List<Command> all =
                new ArrayList<>(
                        List.of(
                                details,
                                environments,
                                documentSettings,
                                generate,
                                prove,
                                proveFolder));
        all.addAll(exports.values());
        return all;
    }
}
