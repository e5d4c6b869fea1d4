package studio.kengen.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON Schema among the test resources.
public final class JsonSchema {
    private final JsonNode tree;
    private final Schema schema;

    /// @param room the class whose resource it is
    public JsonSchema(Class<?> room, String resource) {
        try (InputStream in = room.getResourceAsStream(resource)) {
            tree = JsonMapper.shared().readTree(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(tree);
    }

    /// The schema itself.
    public JsonNode tree() {
        return tree;
    }

    /// What `json` has that the schema does not allow.
    public List<String> errorsIn(String json) {
        return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }
}
