package studio.kengen.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import studio.kengen.cli.Console;
import studio.kengen.cli.KengenCommandLine;
import studio.kengen.i18n.Messages;

/// Does once what the studio does when it starts, while the JVM takes notes for the cache from which later starts load
/// their classes. Run only while the image is built (`pom.xml`, profile `image`), on the platform without a display.
final class Rehearsal {
    private Rehearsal() {}

    /// Runs the commands on `project`, the only argument, and opens the window for a moment.
    public static void main(String[] args) {
        Main.run("--version");
        quietly("--help");
        quietly("check", args[0]);
        quietly("check", args[0], "--format", "json");
        Platform.startup(Rehearsal::closeSoon);
        System.exit(Main.run());
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
