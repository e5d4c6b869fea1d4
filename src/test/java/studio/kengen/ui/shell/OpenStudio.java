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
import studio.kengen.workspace.UserFolders;
import studio.kengen.workspace.Workspace;

/// A studio without a window: everything runs at once, in the test's thread.
final class OpenStudio {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);

    final Messages messages = Messages.in(Locale.ENGLISH);
    final Workspace workspace;
    final StudioModel model;
    final AnsweringDialogs dialogs = new AnsweringDialogs();
    final Notices notices = new Notices();
    final Filing filing;

    OpenStudio(Path folder, Project project) {
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
        filing = new Filing(workspace, model, dialogs, notices, () -> messages);
    }
}
