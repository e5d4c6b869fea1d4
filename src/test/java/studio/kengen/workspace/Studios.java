package studio.kengen.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.kengen.task.ManualScheduler;

/// Studios on one computer that a test starts and lets crash.
final class Studios {
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final String HOST = "laptop";

    final ManualScheduler scheduler = new ManualScheduler();
    private final Map<Long, Instant> running = new HashMap<>();
    private final Path home;

    Studios(Path home) {
        this.home = home;
    }

    /// The workspace of a studio that runs from now on.
    Workspace start(long pid) {
        running.put(pid, NOW);
        return new Workspace(
                new UserFolders(home.resolve("config"), home.resolve("state")),
                scheduler,
                new StudioProcess(pid, NOW, HOST, "sato"),
                id -> Optional.ofNullable(running.get(id)),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /// The studio is gone without a word.
    void crash(long pid) {
        running.remove(pid);
    }

    /// Another process has the id of a studio that is gone.
    void reuse(long pid) {
        running.put(pid, NOW.plusSeconds(3_600));
    }
}
