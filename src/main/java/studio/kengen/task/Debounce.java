package studio.kengen.task;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Waits for a quiet time: of many jobs in a row only the latest runs, once nothing has come after it for a while.
///
/// Safe to use from several threads.
public final class Debounce {
    private final Duration quiet;
    private final Scheduler scheduler;
    private @Nullable Runnable waiting;
    private long calls;

    /// @param quiet how long nothing must come before the latest job runs
    /// @param scheduler decides on which thread jobs run
    public Debounce(Duration quiet, Scheduler scheduler) {
        this.quiet = quiet;
        this.scheduler = scheduler;
    }

    /// Runs `job` after the quiet time unless another one comes first.
    public void call(Runnable job) {
        long call;
        synchronized (this) {
            waiting = job;
            call = ++calls;
        }
        scheduler.after(quiet, () -> runIfStillLatest(call));
    }

    /// Runs the job that is waiting now, in the caller's thread; does nothing where none is.
    public void flush() {
        Runnable job = takeWaiting();
        if (job != null) {
            job.run();
        }
    }

    /// Forgets the job that is waiting, if any.
    public void cancel() {
        takeWaiting();
    }

    private void runIfStillLatest(long call) {
        synchronized (this) {
            if (call != calls) {
                return;
            }
        }
        flush();
    }

    private synchronized @Nullable Runnable takeWaiting() {
        Runnable job = waiting;
        waiting = null;
        return job;
    }
}
