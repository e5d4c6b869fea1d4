package studio.kengen.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;
import studio.kengen.ui.theme.Theme;
import studio.kengen.ui.theme.Zoom;

/// The menu "View".
public final class ViewCommands {
    public final Command english;
    public final Command japanese;
    public final Command light;
    public final Command dark;
    public final Command otherTheme;
    public final Command details;
    public final Command fold;
    public final Command back;
    public final Command forward;
    private final Appearance appearance;

    public ViewCommands(Appearance appearance, Navigation navigation) {
        this.appearance = appearance;
        english = Command.of("shell.view.english", () -> appearance.speak(Locale.ENGLISH));
        japanese = Command.of("shell.view.japanese", () -> appearance.speak(Locale.JAPANESE));
        light = Command.of("shell.view.light", () -> appearance.wear(Theme.LIGHT));
        dark = Command.of("shell.view.dark", () -> appearance.wear(Theme.DARK));
        otherTheme =
                Command.of(
                        "shell.view.otherTheme",
                        () -> appearance.wear(appearance.themeProperty().get().other()));
        details =
                Command.of(
                                "shell.view.details",
                                () ->
                                        appearance.showDetails(
                                                !appearance.detailsShownProperty().get()))
                        .withIcon(Feather.SIDEBAR)
                        .withKeys("F4");
        fold =
                Command.of(
                                "shell.view.fold",
                                () ->
                                        appearance.foldNavigation(
                                                !appearance.navigationFoldedProperty().get()))
                        .withKeys("Shortcut+B");
        back =
                Command.of("shell.view.back", navigation::back)
                        .withKeys("Alt+Left")
                        .disabledWhile(navigation.canGoBackProperty().not());
        forward =
                Command.of("shell.view.forward", navigation::forward)
                        .withKeys("Alt+Right")
                        .disabledWhile(navigation.canGoForwardProperty().not());
    }

    /// Shows everything at another size.
    public Command zoom(Zoom zoom) {
        return Command.of(
                switch (zoom) {
                    case NORMAL -> "shell.view.zoom100";
                    case LARGE -> "shell.view.zoom125";
                    case LARGEST -> "shell.view.zoom150";
                },
                () -> appearance.zoomTo(zoom));
    }

    List<Command> all() {
        List<Command> all =
                new ArrayList<>(
                        List.of(english, japanese, light, dark, details, fold, back, forward));
        for (Zoom zoom : Zoom.values()) {
            all.add(zoom(zoom));
        }
        return all;
    }
}
