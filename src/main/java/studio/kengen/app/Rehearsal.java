package studio.kengen.app;

import java.io.PrintWriter;
import java.io.Writer;
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
/// Never fails and never lasts long: without the cache the studio starts more slowly, and works.
final class Rehearsal {
    private Rehearsal() {}

    /// Runs the commands on a project, the first argument, with the second as folder for what they write, and opens the
    /// window for a moment.
    public static void main(String[] args) {
        CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(() -> System.exit(0));
        rehearseCommands(args[0], args[1]);
        rehearseWindow();
        System.exit(0);
    }

    private static void rehearseCommands(String project, String folder) {
        Main.run("--version");
        quietly("--help");
        quietly("check", project);
        quietly("check", project, "--format", "json");
        quietly("generate", project, "-o", folder);
    }

    private static void rehearseWindow() {
        try {
            Platform.startup(Rehearsal::closeSoon);
            Main.run();
        } catch (RuntimeException | LinkageError noWindow) {
            // A server without the desktop's libraries: there the commands are all that will be
            // used.
            System.err.println("The window was not rehearsed: " + noWindow);
        }
    }

    private static void quietly(String... command) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var console = new Console(nowhere, nowhere, Messages.in(Locale.getDefault()));
        KengenCommandLine.run(console, _ -> 0, command);
    }

    private static void closeSoon() {
        var pause = new PauseTransition(Duration.seconds(1));
        pause.setOnFinished(_ -> Platform.exit());
        pause.play();
    }
}
