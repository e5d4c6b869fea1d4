package studio.kengen.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.Project;
import studio.kengen.design.change.Journal;
import studio.kengen.exchange.project.ProjectFile;
import studio.kengen.i18n.Message;
import studio.kengen.task.Scheduler;
import studio.kengen.workspace.StudioProcess.ProcessTable;

/// Opens projects and finds unsaved work that was left behind. One for each running studio.
public final class Workspace {
    private final Surroundings surroundings;
    private final SettingsStore settings;

    /// The workspace of this user.
    ///
    /// @param folders where settings and recovery copies are
    /// @param scheduler writes them after a quiet time, in the background
    public Workspace(UserFolders folders, Scheduler scheduler) {
        this(
                folders,
                scheduler,
                StudioProcess.current(),
                ProcessTable.ofThisHost(),
                Clock.systemUTC());
    }

    Workspace(
            UserFolders folders,
            Scheduler scheduler,
            StudioProcess self,
            ProcessTable processes,
            Clock clock) {
        settings = new SettingsStore(folders.config().resolve("settings.json"), scheduler);
        surroundings =
                new Surroundings(
                        self,
                        processes,
                        clock,
                        new RecoveryFolder(folders.state().resolve("recovery")),
                        scheduler,
                        file -> settings.update(known -> known.withRecent(file)));
    }

    /// The user's settings.
    public SettingsStore settings() {
        return settings;
    }

    /// Begins a project that has no file yet and nothing in it worth keeping: it counts as saved until it is changed.
    public ProjectSession create(Project project) {
        return withoutFile(Journal.of(project));
    }

    /// Begins a project whose content came from elsewhere, such as a workbook, and is in no project file yet: it counts as
    /// unsaved, and a recovery copy is kept of it.
    public ProjectSession adopt(Project project) {
        ProjectSession session = withoutFile(Journal.unsaved(project));
        session.keepCopy();
        return session;
    }

    private ProjectSession withoutFile(Journal journal) {
        ProjectFile contents = ProjectFile.of(journal.project());
        return session(journal, contents, null, surroundings.recovery().newCopy());
    }

    /// Opens the project in `file`, unless a studio has it open, this one included.
    public OpenOutcome open(Path file) {
        Path path = AtomicFile.normalized(file);
        return open(path, surroundings.lock(path));
    }

    /// Opens the project in `file` even if a studio has it open: the user is sure that it will not be edited there.
    public OpenOutcome openAnyway(Path file) {
        Path path = AtomicFile.normalized(file);
        return open(path, LockFile.takeOver(path, surroundings.self()));
    }

    /// Unsaved work that a studio left behind which is no longer running, the latest first.
    public List<RecoverableProject> recoverable() {
        return surroundings.recovery().leftBehind(surroundings.self(), surroundings.processes());
    }

    /// Opens unsaved work that was left behind. It is still unsaved then, and its recovery copy is kept.
    public OpenOutcome restore(RecoverableProject project) {
        return switch (ProjectFiles.read(project.copy())) {
            case ReadOutcome.Unreadable(Message message) -> new OpenOutcome.Unreadable(message);
            case ReadOutcome.Read(ProjectFile contents, FileStamp _) -> restore(project, contents);
        };
    }

    /// Removes unsaved work that was left behind.
    ///
    /// @return empty where it is gone, otherwise what is wrong
    public Optional<Message> discard(RecoverableProject project) {
        try {
            surroundings.recovery().discard(project.copy());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileFailure.removing(project.copy(), e));
        }
    }

    private OpenOutcome open(Path path, LockFile.Outcome locking) {
        return switch (locking) {
            case LockFile.Outcome.HeldBy(StudioProcess holder) -> new OpenOutcome.InUse(holder);
            case LockFile.Outcome.Free(Optional<LockFile> lock) -> read(path, lock);
        };
    }

    private OpenOutcome read(Path path, Optional<LockFile> lock) {
        return switch (ProjectFiles.read(path)) {
            case ReadOutcome.Unreadable(Message message) -> {
                lock.ifPresent(LockFile::release);
                yield new OpenOutcome.Unreadable(message);
            }
            case ReadOutcome.Read(ProjectFile contents, FileStamp stamp) -> {
                surroundings.used().accept(path);
                yield new OpenOutcome.Opened(
                        session(
                                Journal.of(contents.project()),
                                contents,
                                new FileOnDisk(path, stamp, lock),
                                surroundings.recovery().newCopy()));
            }
        };
    }

    private OpenOutcome restore(RecoverableProject recoverable, ProjectFile contents) {
        Path copy = recoverable.copy();
        Optional<RecoveryNote> note = surroundings.recovery().note(copy);
        Path file = note.map(RecoveryNote::file).orElse(null);
        FileStamp stamp = note.map(RecoveryNote::stamp).orElse(null);
        if (file == null || stamp == null) {
            return restored(contents, null, copy);
        }
        return switch (surroundings.lock(file)) {
            case LockFile.Outcome.HeldBy(StudioProcess holder) -> new OpenOutcome.InUse(holder);
            case LockFile.Outcome.Free(Optional<LockFile> lock) ->
                    restored(contents, new FileOnDisk(file, stamp, lock), copy);
        };
    }

    private OpenOutcome restored(ProjectFile contents, @Nullable FileOnDisk disk, Path copy) {
        ProjectSession session = session(Journal.unsaved(contents.project()), contents, disk, copy);
        session.adoptRecoveryCopy();
        return new OpenOutcome.Opened(session);
    }

    private ProjectSession session(
            Journal journal, ProjectFile contents, @Nullable FileOnDisk disk, Path copy) {
        return new ProjectSession(
                surroundings, surroundings.autosave(copy), journal, contents, disk);
    }
}
