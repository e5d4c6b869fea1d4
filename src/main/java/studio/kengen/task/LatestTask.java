package studio.kengen.task;

import org.jspecify.annotations.Nullable;

/// Keeps one thing up to date: of several tasks started here, only the outcome of the latest is delivered.
///
/// Use it from the delivery thread of its runner.
public final class LatestTask {
    private final TaskRunner runner;
    private @Nullable RunningTask latest;

    public LatestTask(TaskRunner runner) {
        this.runner = runner;
    }

    /// Cancels the task that was started before, and starts this one.
    public RunningTask start(BackgroundTask<?> task) {
        cancel();
        latest = task.start(runner);
        return latest;
    }

    /// Cancels the latest task, if it is still running.
    public void cancel() {
        if (latest != null) {
            latest.cancel();
        }
    }
}
