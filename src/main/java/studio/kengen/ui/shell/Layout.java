package studio.kengen.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import studio.kengen.workspace.SettingsStore;

/// How the user has arranged the window, kept from one run to the next.
///
/// @param store the settings that it is kept in
public record Layout(SettingsStore store) {
    private static final String BETWEEN = ",";

    /// What `part` remembers, `otherwise` where it remembers nothing.
    public String get(String part, String otherwise) {
        return store.settings().layout().getOrDefault(part, otherwise);
    }

    public void set(String part, String value) {
        store.update(settings -> settings.withLayout(part, value));
    }

    /// A switch that `part` remembers.
    public boolean isOn(String part, boolean otherwise) {
        return Boolean.parseBoolean(get(part, Boolean.toString(otherwise)));
    }

    public void set(String part, boolean on) {
        set(part, Boolean.toString(on));
    }

    /// Names that `part` remembers; none where it remembers nothing.
    public List<String> list(String part) {
        return Stream.of(get(part, "").split(BETWEEN, -1)).filter(name -> !name.isEmpty()).toList();
    }

    /// Remembers names, which have no comma.
    public void set(String part, List<String> names) {
        set(part, String.join(BETWEEN, names));
    }
}
