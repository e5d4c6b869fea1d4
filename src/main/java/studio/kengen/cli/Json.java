package studio.kengen.cli;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes results as JSON: indented, keys in the order of the record's parts.
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /// The JSON text of a record, a list of records, or a map.
    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
