package studio.kengen.task;

/// A task that was started.
public interface RunningTask {
    /// Gives up the result. From then on listeners hear of nothing but the cancellation; work that asks its [Progress]
    /// ends early. Does nothing where the outcome was delivered already.
    void cancel();

    /// Whether the outcome is still to be delivered.
    boolean isRunning();
}
