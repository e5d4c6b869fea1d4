package studio.kengen.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import studio.kengen.task.Debounce;
import studio.kengen.task.Scheduler;
import studio.kengen.workspace.StudioProcess.ProcessTable;

/// What sessions need around them.
///
/// @param self this studio
/// @param processes which studios are still running
/// @param clock tells the time of recovery copies
/// @param recovery where recovery copies are
/// @param scheduler writes recovery copies after a quiet time
/// @param used hears of every project file that was opened or saved
record Surroundings(
        StudioProcess self,
        ProcessTable processes,
        Clock clock,
        RecoveryFolder recovery,
        Scheduler scheduler,
        Consumer<Path> used) {
    /// How long nothing must change before a recovery copy is written.
    static final Duration QUIET = Duration.ofSeconds(2);

    LockFile.Outcome lock(Path project) {
        return LockFile.acquire(project, self, processes);
    }

    Autosave autosave(Path copy) {
        return new Autosave(recovery, copy, new Debounce(QUIET, scheduler));
    }

    RecoveryNote note(String name, Optional<FileOnDisk> disk) {
        return new RecoveryNote(
                self,
                name,
                disk.map(FileOnDisk::path).orElse(null),
                disk.map(FileOnDisk::stamp).orElse(null),
                clock.instant());
    }
}
