package studio.kengen.task;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Where tasks run and where their listeners are called.
///
/// @param background runs the work
/// @param delivery calls the listeners, one after the other, such as the window's thread
public record TaskRunner(Executor background, Executor delivery) {
    /// Runs work on threads that do not keep the program alive, one for each processor.
    public static TaskRunner deliveringOn(Executor delivery) {
        ExecutorService background =
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        Thread.ofPlatform().name("kengen-task-", 1).daemon().factory());
        return new TaskRunner(background, delivery);
    }

    /// This runner for long work, of which only one piece runs at any time, so that it leaves threads to the rest.
    public TaskRunner inTurn() {
        return new TaskRunner(new InTurn(background), delivery);
    }
}
