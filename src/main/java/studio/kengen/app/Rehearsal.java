package studio.kengen.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import studio.kengen.cli.Console;
import studio.kengen.cli.KengenCommandLine;
import studio.kengen.i18n.Messages;

/// Does once what the studio does when it starts, while the JVM takes notes for the cache from which later starts load
/// their classes. Run only while the image is built (`pom.xml`, profile `image`), on the platform without a display.
/// Never fails and never lasts long: without a cache the studio starts more slowly, and works.
///
/// The window and the commands have a cache each, since a JVM links all classes of its cache when it starts, and the
/// window's are many.
final class Rehearsal {
    private Rehearsal() {}

    /// Rehearses what the first argument names, `window` or `commands`, with the project in the second. What is written
    /// goes into the folder in the third.
    public static void main(String[] args) {
        CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(() -> System.exit(0));
        try {
            rehearse(args[0], Path.of(args[1]), Files.createDirectories(Path.of(args[2])));
        } catch (IOException | RuntimeException | LinkageError e) {
            // For example a server without the desktop's libraries, where nobody opens the window.
            System.err.println("The " + args[0] + " was not rehearsed: " + e);
        }
        System.exit(0);
    }

    private static void rehearse(String what, Path project, Path folder) throws IOException {
        if (what.equals("window")) {
            rehearseWindow(project, folder);
        } else {
            rehearseCommands(project, folder);
        }
    }

    private static void rehearseCommands(Path project, Path folder) {
        Main.run("--version");
        quietly("--help");
        quietly("check", project.toString());
        quietly("check", project.toString(), "--format", "json");
        quietly("generate", project.toString(), "-o", folder.resolve("documents").toString());
    }

    /// Opens a copy, since the window locks the project that it shows.
    private static void rehearseWindow(Path project, Path folder) throws IOException {
        Path copy = folder.resolve(project.getFileName());
        Files.copy(project, copy, StandardCopyOption.REPLACE_EXISTING);
        Platform.startup(Rehearsal::closeSoon);
        Main.run(copy.toString());
    }

    private static void quietly(String... command) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var console = new Console(nowhere, nowhere, Messages.in(Locale.getDefault()));
        KengenCommandLine.run(console, _ -> 0, command);
    }

    private static void closeSoon() {
        var pause = new PauseTransition(Duration.seconds(3));
        pause.setOnFinished(_ -> Platform.exit());
        pause.play();
    }
}
