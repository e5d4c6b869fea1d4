package studio.kengen.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTaskTest {
    private final ManualExecutor background = new ManualExecutor();
    private final ManualExecutor window = new ManualExecutor();
    private final LatestTask latest = new LatestTask(new TaskRunner(background, window));
    private final List<String> heard = new ArrayList<>();

    @Test
    void onlyTheOutcomeOfTheLatestIsDelivered() {
        latest.start(task("one"));
        latest.start(task("two"));
        background.runAll();
        window.runAll();

        assertThat(heard).containsExactly("two");
    }

    @Test
    void aResultThatIsOnItsWayIsOvertaken() {
        latest.start(task("one"));
        background.runAll();
        latest.start(task("two"));
        window.runAll();
        background.runAll();
        window.runAll();

        assertThat(heard).containsExactly("two");
    }

    @Test
    void tasksOneAfterTheOtherAreAllDelivered() {
        latest.start(task("one"));
        background.runAll();
        window.runAll();
        latest.start(task("two"));
        background.runAll();
        window.runAll();

        assertThat(heard).containsExactly("one", "two");
    }

    @Test
    void nothingIsDeliveredAfterCancel() {
        latest.cancel();
        latest.start(task("one"));
        latest.cancel();
        background.runAll();
        window.runAll();

        assertThat(heard).isEmpty();
    }

    private BackgroundTask<String> task(String result) {
        return BackgroundTask.<String>of(_ -> result).onSuccess(heard::add);
    }
}
