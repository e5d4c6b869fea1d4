package studio.kengen.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.Project;
import studio.kengen.design.change.ChangeSet;
import studio.kengen.design.change.Journal;
import studio.kengen.exchange.project.ProjectFile;
import studio.kengen.exchange.project.ProjectProblem;
import studio.kengen.exchange.project.ProjectWriter;
import studio.kengen.i18n.Message;

/// An open project: the project as it is now, what can be undone, and its file.
///
/// While it has unsaved changes a recovery copy is kept. Use a session from one thread; listeners are called there.
public final class ProjectSession implements AutoCloseable {
    private final Surroundings surroundings;
    private final Autosave autosave;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Journal journal;
    private ProjectFile contents;
    private @Nullable FileOnDisk disk;

    ProjectSession(
            Surroundings surroundings,
            Autosave autosave,
            Journal journal,
            ProjectFile contents,
            @Nullable FileOnDisk disk) {
        this.surroundings = surroundings;
        this.autosave = autosave;
        this.journal = journal;
        this.contents = contents;
        this.disk = disk;
    }

    /// The project as it is now.
    public Project project() {
        return journal.project();
    }

    /// What was done and undone.
    public Journal journal() {
        return journal;
    }

    /// What could not be understood in the file as it was last read or saved.
    public List<ProjectProblem> problems() {
        return contents.problems();
    }

    /// The project's file; empty where it was never saved.
    public Optional<Path> file() {
        return Optional.ofNullable(disk).map(FileOnDisk::path);
    }

    /// Whether something is not saved.
    public boolean isChanged() {
        return journal.isChanged();
    }

    /// Calls `listener` after every change of the project, of its file or of whether it is saved.
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Makes a step.
    public void apply(ChangeSet step) {
        changeTo(journal.with(step));
    }

    /// Takes the latest step back; does nothing where there is none.
    public void undo() {
        if (journal.undoable().isPresent()) {
            changeTo(journal.undo());
        }
    }

    /// Makes the latest undone step again; does nothing where there is none.
    public void redo() {
        if (journal.redoable().isPresent()) {
            changeTo(journal.redo());
        }
    }

    /// Compares the file with what was last read from it or saved to it. Reads the file.
    public DiskState diskState() {
        return disk == null ? DiskState.NO_FILE : disk.state();
    }

    /// Saves to the project's file, unless somebody else has changed that.
    public SaveOutcome save() {
        if (disk == null) {
            return new SaveOutcome.NoFileYet();
        }
        return disk.state() == DiskState.CHANGED
                ? new SaveOutcome.ChangedOnDisk(disk.path())
                : write(disk.path(), disk.lock());
    }

    /// Saves to the project's file, whatever somebody else has written there.
    public SaveOutcome overwrite() {
        return disk == null ? new SaveOutcome.NoFileYet() : write(disk.path(), disk.lock());
    }

    /// Saves to `file`, which is the project's file from then on; one that exists is replaced.
    public SaveOutcome saveAs(Path file) {
        Path path = AtomicFile.normalized(file);
        if (disk != null && disk.path().equals(path)) {
            return overwrite();
        }
        return switch (surroundings.lock(path)) {
            case LockFile.Outcome.HeldBy(StudioProcess holder) ->
                    new SaveOutcome.InUse(path, holder);
            case LockFile.Outcome.Free(Optional<LockFile> lock) -> write(path, lock);
        };
    }

    /// Reads the file again and forgets every change, done or undone. Leaves all as it is where it cannot be read.
    public OpenOutcome reload() {
        if (disk == null) {
            return new OpenOutcome.Opened(this);
        }
        return switch (ProjectFiles.read(disk.path())) {
            case ReadOutcome.Unreadable(Message message) -> new OpenOutcome.Unreadable(message);
            case ReadOutcome.Read(ProjectFile read, FileStamp stamp) -> {
                contents = read;
                disk = new FileOnDisk(disk.path(), stamp, disk.lock());
                changeTo(Journal.of(read.project()));
                yield new OpenOutcome.Opened(this);
            }
        };
    }

    /// Writes the recovery copy at once where one is due, such as when the computer is shut down.
    public void keepRecoveryCopy() {
        autosave.flush();
    }

    /// Makes the recovery copy that this session was restored from its own.
    void adoptRecoveryCopy() {
        keepCopy();
        autosave.flush();
    }

    /// Ends the session; what is not saved is lost.
    @Override
    public void close() {
        autosave.discard();
        if (disk != null) {
            disk.release();
        }
    }

    private SaveOutcome write(Path path, Optional<LockFile> lock) {
        byte[] bytes = ProjectWriter.write(project(), contents);
        Optional<Message> failure = ProjectFiles.write(path, bytes);
        if (failure.isPresent()) {
            lock.filter(this::isNew).ifPresent(LockFile::release);
            return new SaveOutcome.Failed(path, failure.get());
        }
        if (disk != null && !disk.lock().equals(lock)) {
            disk.release();
        }
        disk = new FileOnDisk(path, FileStamp.of(bytes), lock);
        contents = contents.afterSaving(project());
        surroundings.used().accept(path);
        changeTo(journal.saved());
        return new SaveOutcome.Saved(path);
    }

    private boolean isNew(LockFile lock) {
        return disk == null || !disk.lock().equals(Optional.of(lock));
    }

    private void changeTo(Journal changed) {
        journal = changed;
        if (isChanged()) {
            keepCopy();
        } else {
            autosave.discard();
        }
        listeners.forEach(Runnable::run);
    }

    /// Keeps a recovery copy of the project as it is, once nothing has changed for a while.
    void keepCopy() {
        RecoveryNote note =
                surroundings.note(project().details().name(), Optional.ofNullable(disk));
        autosave.keep(project(), contents, note);
    }
}
