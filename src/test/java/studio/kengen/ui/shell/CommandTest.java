package studio.kengen.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandTest {
    @Test
    void commandsDoNotShareWhatTheirMenusListenTo() {
        Command save = Command.of("save", () -> {});
        Command open = Command.of("open", () -> {});

        assertThat(save.disabled().get()).isFalse();
        assertThat(save.disabled()).isNotSameAs(open.disabled());
    }
}
