package studio.kengen.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonValue.JsonArray;
import studio.kengen.policy.JsonValue.JsonBoolean;
import studio.kengen.policy.JsonValue.JsonNull;
import studio.kengen.policy.JsonValue.JsonNumber;
import studio.kengen.policy.JsonValue.JsonObject;
import studio.kengen.policy.JsonValue.JsonString;
import studio.kengen.policy.JsonValue.Member;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads one JSON text into values with positions.
final class JsonReader {
    /// Deeper than any policy or file of policies, and far from what the stack can hold.
    private static final int MAX_DEPTH = 100;

    /// The text is in memory already, so only the depth needs a limit, and that is our own.
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH + 1)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final String text;
    private final Deque<JsonSyntax.Opened> opened = new ArrayDeque<>();

    JsonReader(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    JsonSource read() {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return read(parser);
        } catch (JacksonException e) {
            return unreadable(JsonSyntax.explain(text, offset(e), opened.peek()), positionOf(e));
        }
    }

    private JsonSource read(JsonParser parser) {
        if (parser.nextToken() == null) {
            return unreadable(Message.of("policy.json.empty"), SourcePosition.START);
        }
        @Nullable JsonValue root = readValue(parser);
        if (root == null) {
            return unreadable(
                    Message.of("policy.json.tooDeep", Integer.toString(MAX_DEPTH)),
                    position(parser));
        }
        return parser.nextToken() == null
                ? new JsonSource(Optional.of(root), List.of())
                : unreadable(Message.of("policy.json.afterEnd"), position(parser));
    }

    /// The value that starts with the current token; null if it is nested too deeply.
    private @Nullable JsonValue readValue(JsonParser parser) {
        SourcePosition position = position(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser, position);
            case START_ARRAY -> readArray(parser, position);
            case VALUE_STRING -> new JsonString(position, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new JsonNumber(position, parser.getString());
            case VALUE_TRUE -> new JsonBoolean(position, true);
            case VALUE_FALSE -> new JsonBoolean(position, false);
            case VALUE_NULL -> new JsonNull(position);
            default -> throw new IllegalStateException("no value: " + parser.currentToken());
        };
    }

    private @Nullable JsonValue readObject(JsonParser parser, SourcePosition position) {
        if (opened.size() == MAX_DEPTH) {
            return null;
        }
        opened.push(new JsonSyntax.Opened('{', position));
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            SourcePosition namePosition = position(parser);
            parser.nextToken();
            @Nullable JsonValue value = readValue(parser);
            if (value == null) {
                return null;
            }
            members.add(new Member(name, namePosition, value));
        }
        opened.pop();
        return new JsonObject(position, List.copyOf(members));
    }

    private @Nullable JsonValue readArray(JsonParser parser, SourcePosition position) {
        if (opened.size() == MAX_DEPTH) {
            return null;
        }
        opened.push(new JsonSyntax.Opened('[', position));
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            @Nullable JsonValue element = readValue(parser);
            if (element == null) {
                return null;
            }
            elements.add(element);
        }
        opened.pop();
        return new JsonArray(position, List.copyOf(elements));
    }

    private static JsonSource unreadable(Message message, SourcePosition position) {
        return new JsonSource(
                Optional.empty(),
                List.of(
                        new PolicyProblem(
                                PolicyProblem.Code.JSON_SYNTAX_ERROR,
                                JsonPointer.ROOT,
                                position,
                                message)));
    }

    private static SourcePosition position(JsonParser parser) {
        return position(parser.currentTokenLocation());
    }

    private static SourcePosition positionOf(JacksonException e) {
        return e.getLocation() == null ? SourcePosition.START : position(e.getLocation());
    }

    private static SourcePosition position(TokenStreamLocation location) {
        return new SourcePosition(location.getLineNr(), location.getColumnNr());
    }

    private int offset(JacksonException e) {
        long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
        return Math.clamp(offset, 0, text.length());
    }
}
