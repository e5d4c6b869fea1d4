package studio.kengen.task;

import java.util.function.Consumer;

/// Work for the background and those who want to hear how it went.
///
/// Exactly one of success, failure and cancellation is delivered, and after it the end. Listeners are called on the
/// runner's delivery executor; a failure that has no listener goes to the uncaught exception handler there. A task can be started any number of times; adding listeners gives a new task.
///
/// ```java
/// BackgroundTask.of(progress -> prove(project, progress))
///         .onProgress(report -> bar.setProgress(report.fraction()))
///         .onSuccess(this::show)
///         .onFailure(this::explain)
///         .start(runner);
/// ```
///
/// @param <T> what the work results in
public final class BackgroundTask<T> {
    /// Work that runs in the background.
    @FunctionalInterface
    public interface Work<T> {
        /// The result.
        ///
        /// @throws Exception where there is none; delivered as the task's failure
        T run(Progress progress) throws Exception;
    }

    private final Work<? extends T> work;
    private final Listeners<T> listeners;

    private BackgroundTask(Work<? extends T> work, Listeners<T> listeners) {
        this.work = work;
        this.listeners = listeners;
    }

    /// A task that nobody listens to yet.
    public static <T> BackgroundTask<T> of(Work<? extends T> work) {
        return new BackgroundTask<>(work, Listeners.none());
    }

    /// Also calls `listener` while the work goes on.
    public BackgroundTask<T> onProgress(Consumer<ProgressReport> listener) {
        return new BackgroundTask<>(work, listeners.withProgress(listener));
    }

    /// Also calls `listener` with the result.
    public BackgroundTask<T> onSuccess(Consumer<? super T> listener) {
        return new BackgroundTask<>(work, listeners.withSuccess(listener));
    }

    /// Also calls `listener` with what the work has thrown.
    public BackgroundTask<T> onFailure(Consumer<Throwable> listener) {
        return new BackgroundTask<>(work, listeners.withFailure(listener));
    }

    /// Also calls `listener` when the task was cancelled.
    public BackgroundTask<T> onCancel(Runnable listener) {
        return new BackgroundTask<>(work, listeners.withCancel(listener));
    }

    /// Also calls `listener` at the end, whatever the outcome was.
    public BackgroundTask<T> onEnd(Runnable listener) {
        return new BackgroundTask<>(work, listeners.withEnd(listener));
    }

    /// Runs the work in the background.
    public RunningTask start(TaskRunner runner) {
        TaskExecution<T> execution = new TaskExecution<>(listeners, runner.delivery());
        runner.background().execute(() -> execution.run(work));
        return execution;
    }
}
