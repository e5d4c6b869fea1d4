package studio.kengen.workspace;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A running studio, as it names itself in lock files and recovery copies.
///
/// @param pid its process id
/// @param started when the process was started, which tells it from a later one with the same id; [Instant#EPOCH] where
///     that is not known
/// @param host the computer it runs on
/// @param user who runs it
public record StudioProcess(long pid, Instant started, String host, String user) {
    private static final Duration IMPRECISION = Duration.ofMinutes(1);

    public StudioProcess {
        requireNonNull(started);
        requireNonNull(host);
        requireNonNull(user);
    }

    /// Knows which processes run on this computer.
    @FunctionalInterface
    interface ProcessTable {
        /// When the running process with this id was started, [Instant#EPOCH] where that is not known; empty where there
        /// is no such process.
        Optional<Instant> startOf(long pid);

        /// The processes of the operating system.
        static ProcessTable ofThisHost() {
            return pid ->
                    ProcessHandle.of(pid)
                            .map(process -> process.info().startInstant().orElse(Instant.EPOCH));
        }
    }

    /// This very studio.
    static StudioProcess current() {
        long pid = ProcessHandle.current().pid();
        return new StudioProcess(
                pid,
                ProcessTable.ofThisHost().startOf(pid).orElse(Instant.EPOCH),
                HostName.ofThisComputer(),
                System.getProperty("user.name", ""));
    }

    /// Whether the process is known to have ended. That can be known only on its own computer.
    boolean isGone(StudioProcess self, ProcessTable processes) {
        return !host.isEmpty()
                && host.equals(self.host)
                && processes.startOf(pid).filter(this::isMyStart).isEmpty();
    }

    /// Systems that count from the time of their own start tell a process's start a little differently each time.
    private boolean isMyStart(Instant start) {
        boolean unknown = start.equals(Instant.EPOCH) || started.equals(Instant.EPOCH);
        return unknown || Duration.between(started, start).abs().compareTo(IMPRECISION) < 0;
    }
}
