package studio.kengen.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.task.ManualScheduler;

class SettingsStoreTest {
    private final ManualScheduler scheduler = new ManualScheduler();
    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("config").resolve("settings.json");
    }

    @Test
    void withoutAFileThereAreDefaults() {
        assertThat(store().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(store().setAside()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void whatWasChosenIsThereNextTime() {
        Settings chosen =
                Settings.DEFAULT
                        .withLanguage("ja")
                        .withTheme(Theme.DARK)
                        .withWindow(new WindowPlace(10.5, -20, 1200, 800, true))
                        .withRecent(folder.resolve("注文.kengen.json"))
                        .withLayout("needed.columns", "source=120,action=80");
        SettingsStore store = store();
        store.update(_ -> chosen);
        store.flush();

        assertThat(store().settings()).isEqualTo(chosen);
    }

    @Test
    void theFileIsWrittenAMomentAfterTheLastChange() {
        SettingsStore store = store();
        store.update(settings -> settings.withLanguage("en"));
        assertThat(file).doesNotExist();

        scheduler.pass(SettingsStore.QUIET);
        assertThat(file).content().contains("\"language\" : \"en\"");
    }

    @Test
    void aChangeThatChangesNothingWritesNothing() {
        store().update(settings -> settings.withLanguage(""));
        scheduler.pass(SettingsStore.QUIET);

        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"language\": ", "[]", "null", "\u0000\u0001"})
    void aBrokenFileIsSetAsideAndNotLost(String broken) throws IOException {
        write(broken);

        SettingsStore store = store();

        Path aside = file.resolveSibling("settings.json.broken");
        assertThat(store.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(store.setAside()).contains(aside);
        assertThat(aside).hasContent(broken);
        assertThat(file).doesNotExist();
    }

    @Test
    void aSettingThatMakesNoSenseDoesNotTakeTheOthersWithIt() throws IOException {
        write(
                """
                {"language": "ja", "theme": "pink", "window": {"width": -1, "height": "tall"},
                 "recent": ["/a.kengen.json", 7, null, "\\u0000"], "layout": ["x"], "later": true}
                """);

        assertThat(store().settings())
                .isEqualTo(
                        Settings.DEFAULT.withLanguage("ja").withRecent(Path.of("/a.kengen.json")));
    }

    @Test
    void recentFilesAreTheLatestFirstEachOnce() {
        Settings settings = Settings.DEFAULT;
        for (int i : IntStream.range(0, 20).toArray()) {
            settings = settings.withRecent(Path.of("p" + i));
        }
        settings = settings.withRecent(Path.of("p15"));

        assertThat(settings.recent())
                .hasSize(Settings.MOST_RECENT)
                .startsWith(Path.of("p15"), Path.of("p19"), Path.of("p18"))
                .doesNotHaveDuplicates();
        assertThat(settings.withoutRecent(Path.of("p15")).recent())
                .doesNotContain(Path.of("p15"))
                .startsWith(Path.of("p19"));
    }

    @Test
    void theWindowHasNoPlaceBeforeItWasClosedOnce() {
        assertThat(store().settings().window()).isEqualTo(Optional.empty());
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private SettingsStore store() {
        return new SettingsStore(file, scheduler);
    }
}
