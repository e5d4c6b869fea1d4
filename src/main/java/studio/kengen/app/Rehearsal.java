package studio.kengen.app;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/// Does once what the studio does when it starts, while the JVM takes notes for the cache from which later starts load
/// their classes. Run only while the image is built (`pom.xml`, profile `image`), on the platform without a display.
final class Rehearsal {
    private Rehearsal() {}

    /// Runs the command line and opens the window for a moment.
    public static void main(String[] args) {
        Main.run("--version");
        Main.run("--help");
        Platform.startup(Rehearsal::closeSoon);
        System.exit(Main.run());
    }

    private static void closeSoon() {
        var pause = new PauseTransition(Duration.seconds(1));
        pause.setOnFinished(_ -> Platform.exit());
        pause.play();
    }
}
