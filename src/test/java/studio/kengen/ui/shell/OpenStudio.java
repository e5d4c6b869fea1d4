package studio.kengen.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import studio.kengen.catalog.Catalog;
import studio.kengen.design.Project;
import studio.kengen.i18n.Messages;
import studio.kengen.task.Scheduler;
import studio.kengen.task.TaskRunner;
import studio.kengen.ui.dialog.Notices;
import studio.kengen.ui.filing.Desk;
import studio.kengen.ui.filing.Filing;
import studio.kengen.ui.project.StudioModel;
import studio.kengen.workspace.UserFolders;
import studio.kengen.workspace.Workspace;

/// A studio without a window: everything runs at once, in the test's thread.
public final class OpenStudio {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);

    public final Messages messages = Messages.in(Locale.ENGLISH);
    public final Workspace workspace;
    public final StudioModel model;
    public final AnsweringDialogs dialogs = new AnsweringDialogs();
    public final Notices notices = new Notices();
    public final Filing filing;

    public OpenStudio(Path folder, Project project) {
        Scheduler never = (_, _) -> {};
        workspace =
                new Workspace(
                        new UserFolders(folder.resolve("config"), folder.resolve("state")), never);
        model =
                new StudioModel(
                        Catalog.bundled(),
                        new TaskRunner(Runnable::run, Runnable::run),
                        CLOCK,
                        workspace.create(project));
        filing = new Filing(workspace, new Desk(model, dialogs, notices, () -> messages));
    }
}
