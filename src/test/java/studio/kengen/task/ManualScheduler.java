package studio.kengen.task;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/// A scheduler whose clock a test moves.
public final class ManualScheduler implements Scheduler {
    private record Job(Duration due, long order, Runnable work) {}

    private final Queue<Job> jobs =
            new PriorityQueue<>(Comparator.comparing(Job::due).thenComparingLong(Job::order));
    private Duration now = Duration.ZERO;
    private long scheduled;

    @Override
    public void after(Duration delay, Runnable job) {
        jobs.add(new Job(now.plus(delay), scheduled++, job));
    }

    /// Lets time pass and runs what falls due, in order.
    public void pass(Duration time) {
        now = now.plus(time);
        while (!jobs.isEmpty() && jobs.element().due().compareTo(now) <= 0) {
            jobs.remove().work().run();
        }
    }
}
