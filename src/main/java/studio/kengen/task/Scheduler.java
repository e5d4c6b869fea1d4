package studio.kengen.task;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Runs jobs later.
@FunctionalInterface
public interface Scheduler {
    /// Runs `job` once when `delay` has passed. Returns at once.
    void after(Duration delay, Runnable job);

    /// Runs jobs on `executor` by the computer's clock.
    static Scheduler on(Executor executor) {
        return (delay, job) ->
                CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, executor)
                        .execute(job);
    }
}
