package studio.kengen.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One run of a task.
///
/// The outcome is settled at the moment of its delivery, not when the work ends: whoever cancels on the delivery thread
/// can be sure that no result comes after.
final class TaskExecution<T> implements RunningTask, Progress {
    private enum State {
        RUNNING,
        CANCELLED,
        DELIVERED
    }

    private final Listeners<T> listeners;
    private final Executor delivery;
    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private final AtomicReference<@Nullable ProgressReport> undelivered = new AtomicReference<>();

    TaskExecution(Listeners<T> listeners, Executor delivery) {
        this.listeners = listeners;
        this.delivery = delivery;
    }

    // Everything that work throws, errors too, is the task's failure: otherwise its listeners would
    // wait for ever.
    void run(BackgroundTask.Work<? extends T> work) {
        if (isCancelled()) {
            return;
        }
        try {
            T result = work.run(this);
            deliver(() -> listeners.success().accept(result));
        } catch (CancellationException _) {
            cancel();
        } catch (Throwable failure) {
            deliver(() -> listeners.failure().accept(failure));
        }
    }

    @Override
    public void cancel() {
        if (state.compareAndSet(State.RUNNING, State.CANCELLED)) {
            delivery.execute(() -> callThenEnd(listeners.cancel()));
        }
    }

    @Override
    public boolean isRunning() {
        return state.get() == State.RUNNING;
    }

    @Override
    public boolean isCancelled() {
        return state.get() == State.CANCELLED;
    }

    @Override
    public void report(long done, long total) {
        if (undelivered.getAndSet(new ProgressReport(done, total)) == null) {
            delivery.execute(this::deliverProgress);
        }
    }

    private void deliverProgress() {
        ProgressReport latest = undelivered.getAndSet(null);
        if (latest != null && isRunning()) {
            listeners.progress().accept(latest);
        }
    }

    private void deliver(Runnable listener) {
        delivery.execute(() -> {
            if (state.compareAndSet(State.RUNNING, State.DELIVERED)) {
                callThenEnd(listener);
            }
        });
    }

    private void callThenEnd(Runnable listener) {
        try {
            listener.run();
        } finally {
            listeners.end().run();
        }
    }
}
