package studio.kengen.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
import tools.jackson.core.TokenStreamFactory;
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
                    // A table of names pays only for texts that are larger than policies.
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .build();

    private final String text;
    private final Deque<JsonSyntax.Opened> opened = new ArrayDeque<>();

    JsonReader(String text) {
        this.text = PolicyEncoding.withoutMark(text);
    }

    JsonSource read() {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return read(parser);
        } catch (Unreadable e) {
            return JsonSource.unreadable(e.reason, e.position);
        } catch (JacksonException e) {
            return JsonSource.unreadable(
                    JsonSyntax.explain(text, offset(e), opened.peek()), positionOf(e));
        }
    }

    private JsonSource read(JsonParser parser) throws Unreadable {
        if (parser.nextToken() == null) {
            throw new Unreadable(Message.of("policy.json.empty"), SourcePosition.START);
        }
        JsonValue root = readValue(parser);
        if (parser.nextToken() != null) {
            throw new Unreadable(Message.of("policy.json.afterEnd"), position(parser));
        }
        return new JsonSource(text, Optional.of(root), List.of());
    }

    /// The value that starts with the current token.
    private JsonValue readValue(JsonParser parser) throws Unreadable {
        SourcePosition position = position(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser, position);
            case START_ARRAY -> readArray(parser, position);
            case VALUE_STRING -> new JsonString(position, whole(parser.getString(), position));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new JsonNumber(position, parser.getString());
            case VALUE_TRUE -> new JsonBoolean(position, true);
            case VALUE_FALSE -> new JsonBoolean(position, false);
            case VALUE_NULL -> new JsonNull(position);
            default -> throw new IllegalStateException("no value: " + parser.currentToken());
        };
    }

    private JsonValue readObject(JsonParser parser, SourcePosition position) throws Unreadable {
        open('{', position);
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            SourcePosition namePosition = position(parser);
            String name = whole(parser.currentName(), namePosition);
            parser.nextToken();
            members.add(new Member(name, namePosition, readValue(parser)));
        }
        opened.pop();
        return new JsonObject(position, List.copyOf(members));
    }

    private JsonValue readArray(JsonParser parser, SourcePosition position) throws Unreadable {
        open('[', position);
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(readValue(parser));
        }
        opened.pop();
        return new JsonArray(position, List.copyOf(elements));
    }

    private void open(char bracket, SourcePosition position) throws Unreadable {
        if (opened.size() == MAX_DEPTH) {
            throw new Unreadable(
                    Message.of("policy.json.tooDeep", Integer.toString(MAX_DEPTH)), position);
        }
        opened.push(new JsonSyntax.Opened(bracket, position));
    }

    /// A text whose characters are all whole: JSON can escape half of a surrogate pair, which no encoding can write.
    private static String whole(String text, SourcePosition position) throws Unreadable {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    throw new Unreadable(Message.of("policy.json.halfCharacter"), position);
                }
                i++;
            }
        }
        return text;
    }

    /// The text is JSON but more than the studio can take.
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Message reason;
        private final transient SourcePosition position;

        Unreadable(Message reason, SourcePosition position) {
            super(reason.key(), null, false, false);
            this.reason = reason;
            this.position = position;
        }
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
