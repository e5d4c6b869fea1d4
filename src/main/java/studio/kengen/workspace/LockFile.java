package studio.kengen.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import studio.kengen.workspace.StudioProcess.ProcessTable;

/// Tells other studios that a project is open: a file beside it, `.orders.kengen.json.lock`, that names who has it.
///
/// The lock is advisory. It keeps people from editing one file twice without knowing it; that a change made elsewhere is
/// not overwritten does not rest on it.
final class LockFile {
    /// What came of the wish for a lock.
    sealed interface Outcome {
        /// Nobody else has the project.
        ///
        /// @param lock held from now on; empty where no lock file can be written there
        record Free(Optional<LockFile> lock) implements Outcome {}

        /// Somebody else has it.
        record HeldBy(StudioProcess holder) implements Outcome {}
    }

    private final Path path;
    private final StudioProcess holder;

    private LockFile(Path path, StudioProcess holder) {
        this.path = path;
        this.holder = holder;
    }

    /// Acquires the lock on `project` for `self`. A lock whose holder is gone, or that says nothing, is taken over.
    static Outcome acquire(Path project, StudioProcess self, ProcessTable processes) {
        Path path = pathFor(project);
        try {
            if (Files.exists(path)) {
                Optional<StudioProcess> holder = holderIn(path);
                if (holder.isPresent() && !holder.get().isGone(self, processes)) {
                    return new Outcome.HeldBy(holder.get());
                }
                Files.deleteIfExists(path);
            }
            return create(path, self);
        } catch (IOException _) {
            return new Outcome.Free(Optional.empty());
        }
    }

    /// Takes the lock on `project` from whoever holds it: the user says that they are sure.
    static Outcome takeOver(Path project, StudioProcess self) {
        Path path = pathFor(project);
        try {
            Files.deleteIfExists(path);
            return create(path, self);
        } catch (IOException _) {
            return new Outcome.Free(Optional.empty());
        }
    }

    /// Gives the lock back; leaves it alone where somebody has taken it over.
    void release() {
        try {
            if (holderIn(path).filter(holder::equals).isPresent()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException _) {
            // It names a process that will soon be gone, and is taken over then.
        }
    }

    private static Outcome create(Path path, StudioProcess self) throws IOException {
        try {
            Files.write(
                    path,
                    Json.write(self),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            return new Outcome.Free(Optional.of(new LockFile(path, self)));
        } catch (FileAlreadyExistsException _) {
            // Another studio was faster by a moment.
            return new Outcome.HeldBy(holderIn(path).orElse(self));
        }
    }

    private static Optional<StudioProcess> holderIn(Path path) throws IOException {
        return Json.read(Files.readAllBytes(path), StudioProcess.class);
    }

    private static Path pathFor(Path project) {
        return project.resolveSibling("." + project.getFileName() + ".lock");
    }
}
