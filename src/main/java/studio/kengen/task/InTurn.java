package studio.kengen.task;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Runs jobs on another executor in the order in which they come, at most one at any time.
final class InTurn implements Executor {
    private final Executor executor;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean isRunning;

    InTurn(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable job) {
        synchronized (waiting) {
            waiting.add(job);
            if (isRunning) {
                return;
            }
            isRunning = true;
        }
        executor.execute(this::runNext);
    }

    private void runNext() {
        @Nullable Runnable job;
        synchronized (waiting) {
            job = waiting.poll();
            if (job == null) {
                isRunning = false;
                return;
            }
        }
        try {
            job.run();
        } finally {
            executor.execute(this::runNext);
        }
    }
}
