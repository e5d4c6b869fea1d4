package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.kengen.ui.shell.AnsweringDialogs;
import studio.kengen.workspace.FailureLog;

class UncaughtFailuresTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<Runnable> waiting = new ArrayList<>();
    private int kept;

    @Test
    void aFaultIsWrittenDownWithItsStackTraceAndTold() {
        fail(new IllegalStateException("out of order"));
        deliver();

        assertThat(log())
                .content()
                .startsWith("2026-11-24T00:00:00Z Kengen Studio ")
                .contains("IllegalStateException: out of order")
                .contains("\tat " + getClass().getName());
        assertThat(dialogs.troubles).hasSize(1);
        assertThat(dialogs.troubles.getFirst().remedy().arguments())
                .containsExactly(log().toString());
    }

    @Test
    void whatIsNotSavedIsKeptBeforeTheUserIsTold() {
        fail(new IllegalStateException());
        assertThat(kept).isZero();

        deliver();

        assertThat(kept).isEqualTo(1);
    }

    @Test
    void aNameThatCannotBeOneIsNoFaultOfTheStudio() {
        fail(new IllegalStateException(new InvalidPathException("地図", "unmappable characters")));
        deliver();

        assertThat(log()).doesNotExist();
        assertThat(dialogs.troubles)
                .singleElement()
                .satisfies(
                        told -> assertThat(told.remedy().key()).isEqualTo("workspace.name.locale"));
    }

    private Path log() {
        return folder.resolve("state").resolve("studio.log");
    }

    private void fail(Throwable failure) {
        new UncaughtFailures(new FailureLog(log(), CLOCK), () -> kept++, dialogs, waiting::add)
                .uncaughtException(Thread.currentThread(), failure);
    }

    private void deliver() {
        List.copyOf(waiting).forEach(Runnable::run);
    }
}
