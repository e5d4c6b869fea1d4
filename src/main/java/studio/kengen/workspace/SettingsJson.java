package studio.kengen.workspace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Settings as JSON. A single setting that makes no sense is passed over; it is not worth more than its default.
final class SettingsJson {
    private SettingsJson() {}

    static Settings read(ObjectNode json) {
        return new Settings(
                json.path("language").stringValue(""),
                theme(json.path("theme").stringValue("")),
                window(json.path("window")),
                recent(json.path("recent")),
                layout(json.path("layout")));
    }

    static ObjectNode write(Settings settings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("language", settings.language());
        json.put("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        settings.window().ifPresent(place -> writeWindow(json.putObject("window"), place));
        var recent = json.putArray("recent");
        settings.recent().forEach(file -> recent.add(file.toString()));
        ObjectNode layout = json.putObject("layout");
        new TreeMap<>(settings.layout()).forEach(layout::put);
        return json;
    }

    private static Theme theme(String word) {
        for (Theme theme : Theme.values()) {
            if (theme.name().equalsIgnoreCase(word)) {
                return theme;
            }
        }
        return Theme.SYSTEM;
    }

    private static Optional<WindowPlace> window(JsonNode json) {
        double width = json.path("width").doubleValue(0);
        double height = json.path("height").doubleValue(0);
        if (!(width > 0 && height > 0)) {
            return Optional.empty();
        }
        return Optional.of(
                new WindowPlace(
                        json.path("x").doubleValue(0),
                        json.path("y").doubleValue(0),
                        width,
                        height,
                        json.path("maximized").booleanValue(false)));
    }

    private static void writeWindow(ObjectNode json, WindowPlace place) {
        json.put("x", place.x());
        json.put("y", place.y());
        json.put("width", place.width());
        json.put("height", place.height());
        json.put("maximized", place.maximized());
    }

    private static List<Path> recent(JsonNode json) {
        List<Path> files = new ArrayList<>();
        for (JsonNode file : json.values()) {
            try {
                file.stringValueOpt().map(Path::of).ifPresent(files::add);
            } catch (InvalidPathException _) {
                // Written on another operating system.
            }
        }
        return files;
    }

    private static Map<String, String> layout(JsonNode json) {
        Map<String, String> layout = new TreeMap<>();
        json.properties()
                .forEach(part ->
                        part.getValue()
                                .stringValueOpt()
                                .ifPresent(value -> layout.put(part.getKey(), value)));
        return layout;
    }
}
