package studio.kengen.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class BackgroundTaskTest {
    private final ManualExecutor background = new ManualExecutor();
    private final ManualExecutor window = new ManualExecutor();
    private final TaskRunner runner = new TaskRunner(background, window);
    private final List<String> heard = new ArrayList<>();

    @Test
    void theResultIsDeliveredOnTheDeliveryExecutorAndThenTheEnd() {
        RunningTask running = listened(_ -> "result").start(runner);

        background.runAll();
        assertThat(heard).isEmpty();
        assertThat(running.isRunning()).isTrue();

        window.runAll();
        assertThat(heard).containsExactly("success result", "end");
        assertThat(running.isRunning()).isFalse();
    }

    @Test
    void whatTheWorkThrowsIsDeliveredAsTheFailure() {
        listened(
                        _ -> {
                            throw new IllegalStateException("broken");
                        })
                .start(runner);
        runAll();

        assertThat(heard).containsExactly("failure broken", "end");
    }

    @Test
    void aFailureThatNobodyListensToIsAnUncaughtOne() {
        Thread thread = Thread.currentThread();
        thread.setUncaughtExceptionHandler((_, failure) -> heard.add("uncaught " + failure));
        try {
            BackgroundTask.of(
                            _ -> {
                                throw new IllegalStateException("broken");
                            })
                    .onEnd(() -> heard.add("end"))
                    .start(runner);
            runAll();
        } finally {
            thread.setUncaughtExceptionHandler(null);
        }

        assertThat(heard)
                .containsExactly("uncaught java.lang.IllegalStateException: broken", "end");
    }

    @Test
    void anErrorIsAFailureToo() {
        listened(
                        _ -> {
                            throw new StackOverflowError("deep");
                        })
                .start(runner);
        runAll();

        assertThat(heard).containsExactly("failure deep", "end");
    }

    @Test
    void ofManyReportsInARowOnlyTheLatestIsDelivered() {
        listened(
                        progress -> {
                            for (int i = 0; i <= 1_000; i++) {
                                progress.report(i, 1_000);
                            }
                            return "result";
                        })
                .start(runner);
        background.runAll();

        assertThat(window.waiting()).isEqualTo(2);
        window.runAll();
        assertThat(heard).containsExactly("progress 1.0", "success result", "end");
    }

    @Test
    void aTaskCancelledBeforeItBeginsDoesNotRun() {
        RunningTask running = listened(_ -> heard.add("ran") ? "result" : "").start(runner);

        running.cancel();
        runAll();

        assertThat(heard).containsExactly("cancel", "end");
    }

    @Test
    void aResultThatIsOnItsWayIsNotDeliveredAfterTheTaskWasCancelled() {
        RunningTask running =
                listened(
                                progress -> {
                                    progress.report(1, 2);
                                    return "result";
                                })
                        .start(runner);
        background.runAll();

        running.cancel();
        running.cancel();
        window.runAll();

        assertThat(heard).containsExactly("cancel", "end");
        assertThat(running.isRunning()).isFalse();
    }

    @Test
    void cancellingAfterTheEndDoesNothing() {
        RunningTask running = listened(_ -> "result").start(runner);
        runAll();

        running.cancel();
        runAll();

        assertThat(heard).containsExactly("success result", "end");
    }

    @Test
    void workCanAskWhetherItWasCancelledAndStop() {
        RunningTask[] running = new RunningTask[1];
        running[0] =
                listened(
                                progress -> {
                                    progress.stopIfCancelled();
                                    running[0].cancel();
                                    assertThat(progress.isCancelled()).isTrue();
                                    progress.stopIfCancelled();
                                    return "not reached";
                                })
                        .start(runner);
        runAll();

        assertThat(heard).containsExactly("cancel", "end");
    }

    @Test
    void theEndIsToldEvenWhereAListenerFails() {
        BackgroundTask.of(_ -> "result")
                .onSuccess(_ -> {
                    throw new IllegalStateException("a broken listener");
                })
                .onEnd(() -> heard.add("end"))
                .start(runner);
        background.runAll();

        assertThatThrownBy(window::runAll).hasMessage("a broken listener");
        assertThat(heard).containsExactly("end");
    }

    @Test
    void listenersAreCalledInTheOrderInWhichTheyWereAdded() {
        BackgroundTask<String> one =
                BackgroundTask.<String>of(_ -> "r").onSuccess(r -> heard.add("1" + r));
        BackgroundTask<String> two = one.onSuccess(r -> heard.add("2" + r));

        two.start(runner);
        one.start(runner);
        runAll();

        assertThat(heard).containsExactly("1r", "2r", "1r");
    }

    @Test
    void theFractionIsUnknownUntilTheTotalIsKnown() {
        assertThat(new ProgressReport(3, 0).fraction()).isEqualTo(ProgressReport.UNKNOWN);
        assertThat(new ProgressReport(3, 4).fraction()).isEqualTo(0.75);
        assertThat(new ProgressReport(5, 4).fraction()).isEqualTo(1);
    }

    @Test
    void workRunsOnOtherThreadsThanItsListeners() throws Exception {
        LinkedBlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
        CountDownLatch cancelled = new CountDownLatch(1);
        RunningTask running =
                listened(
                                progress -> {
                                    cancelled.await();
                                    progress.stopIfCancelled();
                                    return "not reached";
                                })
                        .start(TaskRunner.deliveringOn(deliveries::add));

        running.cancel();
        cancelled.countDown();
        deliveries.take().run();

        assertThat(heard).containsExactly("cancel", "end");
    }

    private BackgroundTask<String> listened(BackgroundTask.Work<String> work) {
        return BackgroundTask.of(work)
                .onProgress(report -> heard.add("progress " + report.fraction()))
                .onSuccess(result -> heard.add("success " + result))
                .onFailure(failure -> heard.add("failure " + failure.getMessage()))
                .onCancel(() -> heard.add("cancel"))
                .onEnd(() -> heard.add("end"));
    }

    private void runAll() {
        background.runAll();
        window.runAll();
    }
}
