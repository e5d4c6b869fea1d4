package studio.kengen.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studio.kengen.i18n.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A value in a JSON file that a catalogue is made from. It knows where it stands, for messages.
///
/// @param file the file
/// @param path where in the file, `/Actions/3`; empty for all of it
record JsonSource(Path file, String path, JsonNode value) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern SERVICE_PREFIX = Pattern.compile("[a-z0-9-]+");

    static JsonSource read(Path file) throws CatalogException {
        try {
            return new JsonSource(file, "", MAPPER.readTree(Files.readString(file)));
        } catch (NoSuchFileException _) {
            throw new CatalogException(Message.of("catalog.update.missing", file.toString()));
        } catch (IOException e) {
            throw new CatalogException(
                    Message.of("catalog.read.unreadable", file.toString(), e.toString()), e);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw new CatalogException(
                    Message.of(
                            "catalog.update.json",
                            file.toString(),
                            place == null ? 0 : place.getLineNr(),
                            place == null ? 0 : place.getColumnNr()),
                    e);
        }
    }

    /// The value of `key`; a missing value where there is none.
    JsonSource at(String key) {
        return new JsonSource(file, path + '/' + key, value.path(key));
    }

    boolean isMissing() {
        return value.isMissingNode() || value.isNull();
    }

    boolean isTrue() {
        return value.isBoolean() && value.booleanValue();
    }

    String text() throws CatalogException {
        if (!value.isString()) {
            throw wrong("catalog.update.text");
        }
        return value.stringValue();
    }

    /// A text that is a service prefix. It names a file, so nothing else gets through.
    String servicePrefix() throws CatalogException {
        String prefix = text();
        if (!SERVICE_PREFIX.matcher(prefix).matches()) {
            throw wrong("catalog.update.prefix", prefix);
        }
        return prefix;
    }

    /// The elements of an array; none where the value is missing.
    List<JsonSource> elements() throws CatalogException {
        List<JsonSource> elements = new ArrayList<>();
        if (isMissing()) {
            return elements;
        }
        if (!value.isArray()) {
            throw wrong("catalog.update.array");
        }
        for (int i = 0; i < value.size(); i++) {
            elements.add(new JsonSource(file, path + '/' + i, value.get(i)));
        }
        return elements;
    }

    /// The values of an object, whatever their keys.
    List<JsonSource> members() throws CatalogException {
        if (!value.isObject()) {
            throw wrong("catalog.update.object");
        }
        return value.propertyNames().stream().map(this::at).toList();
    }

    /// An array of texts, sorted; none where the value is missing.
    List<String> texts() throws CatalogException {
        List<String> texts = new ArrayList<>();
        for (JsonSource element : elements()) {
            texts.add(element.text());
        }
        texts.sort(String::compareToIgnoreCase);
        return texts;
    }

    /// That the value is not what it should be.
    ///
    /// @param key the message that says what it should be; takes file and place
    CatalogException wrong(String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(file.toString(), path));
        arguments.addAll(List.of(more));
        return new CatalogException(new Message(key, arguments));
    }
}
