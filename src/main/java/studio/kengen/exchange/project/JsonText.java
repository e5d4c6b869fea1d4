package studio.kengen.exchange.project;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import studio.kengen.evidence.json.JsonItems;
import studio.kengen.i18n.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// The text of a JSON file, its tree, and where in the text the parts of the tree stand.
///
/// A key that stands twice in one object is refused: reading either value would lose the other.
record JsonText(String text, JsonNode root) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    // Numbers that the studio does not know are written back digit by digit.
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static JsonText parse(byte[] bytes) throws ProjectFormatException {
        String text = decode(bytes);
        if (text.isBlank()) {
            throw failure(Message.of("project.file.empty"), Position.START);
        }
        try {
            return new JsonText(text, MAPPER.readTree(text));
        } catch (JacksonException e) {
            throw notJson(text, e);
        }
    }

    /// Where the values with these JSON pointers begin. Reads the text again: it is needed only when something is wrong.
    Map<String, Position> locate(Set<String> pointers) {
        Map<String, Position> found = new HashMap<>();
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token.isStructStart()) {
                    String pointer = parser.streamReadContext().pathAsPointer().toString();
                    if (pointers.contains(pointer)) {
                        found.put(pointer, Position.of(parser.currentTokenLocation()));
                    }
                }
            }
        }
        return found;
    }

    private static String decode(byte[] bytes) throws ProjectFormatException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        boolean broken = decoder.decode(ByteBuffer.wrap(bytes), decoded, true).isError();
        String text = decoded.flip().toString();
        if (broken) {
            throw failure(Message.of("project.file.notUtf8"), Position.after(text));
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static ProjectFormatException notJson(String text, JacksonException e) {
        Position at = e.getLocation() == null ? Position.START : Position.of(e.getLocation());
        String line = text.lines().skip(at.line() - 1L).findFirst().orElse("");
        if (line.startsWith("<<<<<<<")
                || line.startsWith("=======")
                || line.startsWith(">>>>>>>")) {
            return failure(Message.of("project.file.mergeConflict"), at);
        }
        return switch (e) {
            case JacksonException cut when JsonItems.isCutOff(cut) ->
                    failure(Message.of("project.file.cutOff"), at);
            case StreamConstraintsException _ -> failure(Message.of("project.file.tooBig"), at);
            case JacksonException other
                    when other.getOriginalMessage().startsWith("Duplicate Object property") ->
                    failure(Message.of("project.file.duplicateKey"), at);
            default -> failure(Message.of("project.file.syntax"), at);
        };
    }

    /// Blames the place with this JSON pointer, or the beginning of the file where there is no such place.
    ProjectFormatException failureAt(String pointer, Message message) {
        return failure(message, locate(Set.of(pointer)).getOrDefault(pointer, Position.START));
    }

    private static ProjectFormatException failure(Message message, Position at) {
        return new ProjectFormatException(message, at.line(), at.column());
    }
}
