package studio.kengen.ui.shell;

import java.util.List;
import java.util.Objects;

/// The style sheet of the window's frame and screens, on top of the studio's own.
public final class ShellStyle {
    private ShellStyle() {}

    /// Adds the style sheet, once.
    public static void applyTo(List<String> stylesheets) {
        String url =
                Objects.requireNonNull(ShellStyle.class.getResource("shell.css")).toExternalForm();
        if (!stylesheets.contains(url)) {
            stylesheets.add(url);
        }
    }
}
