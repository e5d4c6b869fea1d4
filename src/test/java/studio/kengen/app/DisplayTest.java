package studio.kengen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void linuxHasADisplayWhereTheSessionNamesOne() {
        assertThat(new Display("Linux", Map.of("DISPLAY", ":0"), "").isPresent()).isTrue();
        assertThat(new Display("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), "").isPresent())
                .isTrue();
        assertThat(new Display("Linux", Map.of(), "").isPresent()).isFalse();
        assertThat(new Display("Linux", Map.of("DISPLAY", ""), "").isPresent()).isFalse();
    }

    @Test
    void theHeadlessPlatformNeedsNoDisplay() {
        assertThat(new Display("Linux", Map.of(), "Headless").isPresent()).isTrue();
    }

    @Test
    void windowsAndMacOsAlwaysHaveADisplay() {
        assertThat(new Display("Windows 11", Map.of(), "").isPresent()).isTrue();
        assertThat(new Display("Mac OS X", Map.of(), "").isPresent()).isTrue();
    }
}
