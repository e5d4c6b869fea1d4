package studio.kengen.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import studio.kengen.task.Debounce;
import studio.kengen.task.Scheduler;
import tools.jackson.databind.node.ObjectNode;

/// The user's settings and their file, which is written a moment after the last change. Safe to use from several threads.
///
/// A file that is no JSON is set aside under another name, and the studio goes on with the default settings.
public final class SettingsStore {
    /// How long nothing must change before settings are written.
    static final Duration QUIET = Duration.ofSeconds(1);

    private static final System.Logger LOG = System.getLogger(SettingsStore.class.getName());

    private final Path file;
    private final Debounce debounce;
    private Settings settings;
    private @Nullable Path setAside;

    SettingsStore(Path file, Scheduler scheduler) {
        this.file = file;
        this.debounce = new Debounce(QUIET, scheduler);
        this.settings = read();
    }

    /// The settings as they are now.
    public synchronized Settings settings() {
        return settings;
    }

    /// Where a settings file was moved that could not be understood; empty where all was well.
    public synchronized Optional<Path> setAside() {
        return Optional.ofNullable(setAside);
    }

    /// Changes the settings.
    public synchronized void update(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            debounce.call(this::write);
        }
    }

    /// Writes what is not written yet, such as before the studio ends.
    public void flush() {
        debounce.flush();
    }

    private Settings read() {
        try {
            return Json.read(Files.readAllBytes(file), ObjectNode.class)
                    .map(SettingsJson::read)
                    .orElseGet(this::setAsideForDefaults);
        } catch (NoSuchFileException _) {
            return Settings.DEFAULT;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "settings not read: {0}", e);
            return Settings.DEFAULT;
        }
    }

    private Settings setAsideForDefaults() {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            setAside = aside;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "settings not set aside: {0}", e);
        }
        return Settings.DEFAULT;
    }

    private synchronized void write() {
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, Json.write(SettingsJson.write(settings)));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "settings not written: {0}", e);
        }
    }
}
