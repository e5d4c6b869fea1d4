package studio.kengen.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/// Light or dark.
public enum Theme {
    LIGHT,
    DARK;

    /// What the desktop prefers. For the FX thread.
    public static Theme ofDesktop() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// The other one.
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// Gives every window of the studio, open or not yet, this theme. For the FX thread.
    public void apply() {
        var stylesheet = this == LIGHT ? new PrimerLight() : new PrimerDark();
        Application.setUserAgentStylesheet(stylesheet.getUserAgentStylesheet());
    }
}
