package studio.kengen.ui.theme;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Scene;

/// The studio's own style sheet, which stands on top of the [Theme], and the size of everything.
public final class StudioStyle {
    private static final String STUDIO = "studio.css";

    private StudioStyle() {}

    /// Gives `scene` the studio's style. Every window and dialog needs it once; pop-ups follow their window.
    ///
    /// @param zoom the size of everything
    public static void applyTo(Scene scene, Zoom zoom) {
        scene.getStylesheets().setAll(url(STUDIO), url(zoom.stylesheet()));
    }

    private static String url(String name) {
        URL resource = StudioStyle.class.getResource(name);
        return Objects.requireNonNull(resource, name).toExternalForm();
    }
}
