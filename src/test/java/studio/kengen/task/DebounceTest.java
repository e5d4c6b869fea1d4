package studio.kengen.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DebounceTest {
    private static final Duration ALMOST = Duration.ofMillis(900);
    private static final Duration QUIET = Duration.ofSeconds(1);

    private final ManualScheduler scheduler = new ManualScheduler();
    private final Debounce debounce = new Debounce(QUIET, scheduler);
    private final List<String> ran = new ArrayList<>();

    @Test
    void aJobRunsAfterTheQuietTime() {
        debounce.call(() -> ran.add("a"));

        scheduler.pass(ALMOST);
        assertThat(ran).isEmpty();
        scheduler.pass(ALMOST);
        assertThat(ran).containsExactly("a");
    }

    @Test
    void ofManyJobsInARowOnlyTheLatestRuns() {
        for (String name : List.of("a", "b", "c")) {
            debounce.call(() -> ran.add(name));
            scheduler.pass(ALMOST);
        }
        scheduler.pass(QUIET);

        assertThat(ran).containsExactly("c");
    }

    @Test
    void whatIsFlushedRunsAtOnceAndNotAgain() {
        debounce.call(() -> ran.add("a"));
        debounce.flush();
        debounce.flush();
        scheduler.pass(QUIET);

        assertThat(ran).containsExactly("a");
    }

    @Test
    void whatIsCancelledDoesNotRun() {
        debounce.call(() -> ran.add("a"));
        debounce.cancel();
        scheduler.pass(QUIET);

        assertThat(ran).isEmpty();
    }

    @Test
    void aJobAfterAFlushWaitsForItsOwnQuietTime() {
        debounce.call(() -> ran.add("a"));
        scheduler.pass(ALMOST);
        debounce.flush();
        debounce.call(() -> ran.add("b"));
        scheduler.pass(ALMOST);
        assertThat(ran).containsExactly("a");

        scheduler.pass(ALMOST);
        assertThat(ran).containsExactly("a", "b");
    }

    @Test
    void theComputersClockRunsJobsOnTheGivenExecutor() throws InterruptedException {
        CountDownLatch ranOnExecutor = new CountDownLatch(1);
        Scheduler.on(
                        job -> {
                            job.run();
                            ranOnExecutor.countDown();
                        })
                .after(Duration.ofMillis(1), () -> ran.add("a"));

        ranOnExecutor.await();
        assertThat(ran).containsExactly("a");
    }
}
