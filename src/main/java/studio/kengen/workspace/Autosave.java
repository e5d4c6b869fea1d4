package studio.kengen.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import studio.kengen.design.Project;
import studio.kengen.exchange.project.ProjectFile;
import studio.kengen.exchange.project.ProjectWriter;
import studio.kengen.task.Debounce;

/// Keeps a recovery copy of one project as long as it has unsaved changes. Copies are written after a quiet time, on the
/// thread of the debounce.
final class Autosave {
    private record Unsaved(Project project, ProjectFile contents, RecoveryNote note) {}

    private static final System.Logger LOG = System.getLogger(Autosave.class.getName());

    private final RecoveryFolder folder;
    private final Path copy;
    private final Debounce debounce;
    private @Nullable Unsaved latest;

    Autosave(RecoveryFolder folder, Path copy, Debounce debounce) {
        this.folder = folder;
        this.copy = copy;
        this.debounce = debounce;
    }

    /// Keeps a copy of `project` once nothing has changed for a while.
    synchronized void keep(Project project, ProjectFile contents, RecoveryNote note) {
        latest = new Unsaved(project, contents, note);
        debounce.call(this::write);
    }

    /// Writes the copy that is still waiting now.
    void flush() {
        debounce.flush();
    }

    /// Removes the copy: nothing is unsaved any more.
    synchronized void discard() {
        latest = null;
        debounce.cancel();
        try {
            folder.discard(copy);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "recovery copy not removed: {0}", e);
        }
    }

    private synchronized void write() {
        Unsaved unsaved = latest;
        if (unsaved == null) {
            // The project was saved while the copy was on its way.
            return;
        }
        try {
            byte[] bytes = ProjectWriter.write(unsaved.project(), unsaved.contents());
            folder.write(copy, bytes, unsaved.note());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "recovery copy not written: {0}", e);
        }
    }
}
