package studio.kengen.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// Runs jobs in their order, and only when a test says so.
public final class ManualExecutor implements Executor {
    private final Deque<Runnable> jobs = new ArrayDeque<>();

    @Override
    public void execute(Runnable job) {
        jobs.add(job);
    }

    /// Runs everything that is waiting, and what that brings about.
    public void runAll() {
        while (!jobs.isEmpty()) {
            jobs.remove().run();
        }
    }

    /// How many jobs are waiting.
    public int waiting() {
        return jobs.size();
    }
}
