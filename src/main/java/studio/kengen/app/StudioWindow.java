package studio.kengen.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Application;
import studio.kengen.i18n.Messages;

/// Opens the studio's window and stays until it is closed.
final class StudioWindow {
    /// JavaFX warns about being on the class path. The studio runs there on purpose, as its tests do.
    private static final String ON_CLASS_PATH = "Unsupported JavaFX configuration";

    /// Held here because loggers that nobody holds are forgotten, with their filters.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final Messages messages;

    StudioWindow(Messages messages) {
        this.messages = messages;
    }

    /// Opens the window, with `project` where there is one.
    ///
    /// @return the exit status: 0 after the window was closed, 2 where no window can open; standard error then says why
    int open(Optional<Path> project) {
        if (!Display.ofThisSession().isPresent()) {
            System.err.println(messages.text("app.display.missing"));
            return 2;
        }
        JAVAFX.setFilter(log -> !String.valueOf(log.getMessage()).startsWith(ON_CLASS_PATH));
        String[] arguments = project.map(Path::toString).stream().toArray(String[]::new);
        try {
            Application.launch(StudioApplication.class, arguments);
            return 0;
        } catch (UnsupportedOperationException | LinkageError noToolkit) {
            System.err.println(messages.text("app.display.unusable", reason(noToolkit)));
            return 2;
        }
    }

    private static String reason(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
