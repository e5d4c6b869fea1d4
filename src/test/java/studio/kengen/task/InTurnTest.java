package studio.kengen.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InTurnTest {
    private final ManualExecutor background = new ManualExecutor();
    private final List<String> done = new ArrayList<>();

    @Test
    void jobsRunInTheirOrder() {
        InTurn inTurn = new InTurn(background);
        inTurn.execute(() -> done.add("one"));
        inTurn.execute(() -> done.add("two"));
        background.runAll();
        inTurn.execute(() -> done.add("three"));
        background.runAll();

        assertThat(done).containsExactly("one", "two", "three");
    }

    @Test
    void aJobThatComesWhileAnotherRunsWaitsForIt() {
        InTurn inTurn = new InTurn(Runnable::run);
        inTurn.execute(() -> {
            inTurn.execute(() -> done.add("inner"));
            done.add("outer");
        });

        assertThat(done).containsExactly("outer", "inner");
    }

    @Test
    void aJobThatFailsDoesNotHoldUpTheNext() {
        InTurn inTurn = new InTurn(Runnable::run);

        assertThatThrownBy(() ->
                        inTurn.execute(() -> {
                            inTurn.execute(() -> done.add("next"));
                            throw new IllegalStateException("broken");
                        }))
                .hasMessage("broken");
        assertThat(done).containsExactly("next");
    }
}
