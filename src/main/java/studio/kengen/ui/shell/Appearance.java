package studio.kengen.ui.shell;

import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.kengen.i18n.Messages;
import studio.kengen.ui.theme.Theme;
import studio.kengen.ui.theme.Zoom;
import studio.kengen.workspace.SettingsStore;

/// How the user wants to see the window: language, theme, zoom, and which of its parts are shown. Remembered in the
/// settings.
public final class Appearance {
    private static final String ZOOM = "zoom";
    private static final String DETAILS = "details";
    private static final String FOLDED = "navigation.folded";

    private final SettingsStore store;
    private final Layout layout;
    private final ReadOnlyObjectWrapper<Messages> messages;
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final ReadOnlyObjectWrapper<Zoom> zoom;
    private final ReadOnlyBooleanWrapper detailsShown;
    private final ReadOnlyBooleanWrapper navigationFolded;

    /// What the settings remember.
    ///
    /// @param desktop the theme of the desktop, which a user follows who has chosen none
    public Appearance(SettingsStore store, Theme desktop) {
        this.store = store;
        this.layout = new Layout(store);
        this.messages = new ReadOnlyObjectWrapper<>(this, "messages", Messages.in(language(store)));
        this.theme = new ReadOnlyObjectWrapper<>(this, "theme", theme(store, desktop));
        this.zoom = new ReadOnlyObjectWrapper<>(this, "zoom", zoom(layout.get(ZOOM, "")));
        this.detailsShown =
                new ReadOnlyBooleanWrapper(this, "detailsShown", layout.isOn(DETAILS, true));
        this.navigationFolded =
                new ReadOnlyBooleanWrapper(this, "navigationFolded", layout.isOn(FOLDED, false));
    }

    private static Locale language(SettingsStore store) {
        String tag = store.settings().language();
        return tag.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(tag);
    }

    private static Theme theme(SettingsStore store, Theme desktop) {
        return switch (store.settings().theme()) {
            case SYSTEM -> desktop;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    private static Zoom zoom(String percent) {
        for (Zoom zoom : Zoom.values()) {
            if (String.valueOf(zoom.percent()).equals(percent)) {
                return zoom;
            }
        }
        return Zoom.NORMAL;
    }

    /// The window's language.
    public ReadOnlyObjectProperty<Messages> messagesProperty() {
        return messages.getReadOnlyProperty();
    }

    public Messages messages() {
        return messages.get();
    }

    public void speak(Locale language) {
        store.update(settings -> settings.withLanguage(language.toLanguageTag()));
        messages.set(Messages.in(language));
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public void wear(Theme chosen) {
        store.update(settings ->
                settings.withTheme(
                        chosen == Theme.DARK
                                ? studio.kengen.workspace.Theme.DARK
                                : studio.kengen.workspace.Theme.LIGHT));
        theme.set(chosen);
    }

    public ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    public void zoomTo(Zoom chosen) {
        layout.set(ZOOM, String.valueOf(chosen.percent()));
        zoom.set(chosen);
    }

    public ReadOnlyBooleanProperty detailsShownProperty() {
        return detailsShown.getReadOnlyProperty();
    }

    public void showDetails(boolean shown) {
        layout.set(DETAILS, shown);
        detailsShown.set(shown);
    }

    public ReadOnlyBooleanProperty navigationFoldedProperty() {
        return navigationFolded.getReadOnlyProperty();
    }

    public void foldNavigation(boolean folded) {
        layout.set(FOLDED, folded);
        navigationFolded.set(folded);
    }
}
