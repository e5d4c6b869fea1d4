package studio.kengen.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the user has chosen for all projects. Immutable.
///
/// @param language the language tag of the window, `ja`; empty for the operating system's
/// @param theme which colours the window has
/// @param window where the window was; empty before it was closed once
/// @param recent the project files used last, the latest first
/// @param layout what parts of the window remember, such as the widths of columns, by the part's name
public record Settings(
        String language,
        Theme theme,
        Optional<WindowPlace> window,
        List<Path> recent,
        Map<String, String> layout) {
    /// How many recent files are remembered.
    public static final int MOST_RECENT = 12;

    /// The settings of somebody who has chosen nothing yet.
    public static final Settings DEFAULT =
            new Settings("", Theme.SYSTEM, Optional.empty(), List.of(), Map.of());

    public Settings {
        recent = List.copyOf(recent);
        layout = Map.copyOf(layout);
    }

    public Settings withLanguage(String tag) {
        return new Settings(tag, theme, window, recent, layout);
    }

    public Settings withTheme(Theme chosen) {
        return new Settings(language, chosen, window, recent, layout);
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(language, theme, Optional.of(place), recent, layout);
    }

    /// With `file` as the latest; one that was known moves to the front, and the oldest is forgotten.
    public Settings withRecent(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return new Settings(
                language, theme, window, files.stream().limit(MOST_RECENT).toList(), layout);
    }

    /// Without `file`, such as one that is no longer there.
    public Settings withoutRecent(Path file) {
        List<Path> files = recent.stream().filter(known -> !known.equals(file)).toList();
        return new Settings(language, theme, window, files, layout);
    }

    /// With what one part of the window remembers.
    public Settings withLayout(String part, String value) {
        Map<String, String> changed = new TreeMap<>(layout);
        changed.put(part, value);
        return new Settings(language, theme, window, recent, changed);
    }
}
