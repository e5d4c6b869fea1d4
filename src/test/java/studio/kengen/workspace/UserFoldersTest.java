package studio.kengen.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static final Path HOME = Path.of("/home/sato");

    @Test
    void linuxKeepsToTheXdgSpecification() {
        assertThat(UserFolders.of("Linux", Map.of(), HOME))
                .isEqualTo(
                        new UserFolders(
                                HOME.resolve(".config/kengen-studio"),
                                HOME.resolve(".local/state/kengen-studio")));
        assertThat(
                        UserFolders.of(
                                "Linux",
                                Map.of("XDG_CONFIG_HOME", "/cfg", "XDG_STATE_HOME", "relative"),
                                HOME))
                .isEqualTo(
                        new UserFolders(
                                Path.of("/cfg/kengen-studio"),
                                HOME.resolve(".local/state/kengen-studio")));
    }

    @Test
    void windowsUsesApplicationData() {
        assertThat(
                        UserFolders.of(
                                "Windows 11", Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l"), HOME))
                .isEqualTo(
                        new UserFolders(Path.of("/r/Kengen Studio"), Path.of("/l/Kengen Studio")));
        assertThat(UserFolders.of("Windows 11", Map.of(), HOME).config())
                .isEqualTo(HOME.resolve("AppData/Roaming/Kengen Studio"));
    }

    @Test
    void macOsUsesTheLibrary() {
        assertThat(UserFolders.of("Mac OS X", Map.of("XDG_CONFIG_HOME", "/cfg"), HOME).config())
                .isEqualTo(HOME.resolve("Library/Application Support/Kengen Studio"));
    }
}
