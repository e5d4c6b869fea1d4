package studio.kengen.evidence.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import studio.kengen.i18n.Message;
import studio.kengen.policy.JsonPointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Takes values from a stream of JSON tokens.
public final class JsonItems {
    /// Deeper than any export, and far from what the stack can hold.
    private static final int MAX_DEPTH = 100;

    /// More than any element of an export has, so that a file of something else does not fill the memory.
    private static final int MAX_VALUES = 2_000_000;

    /// For parsers of exports: the depth is limited, the length of values is not.
    public static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .build())
                    // Whoever opened a stream closes it, after the check sum of the rest is taken.
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build();

    private final JsonParser parser;
    private int values;

    private JsonItems(JsonParser parser) {
        this.parser = parser;
    }

    /// Whether a text is no JSON because it ends too early. Jackson tells most such ends by an exception of their own, but not
    /// the one behind a comma.
    public static boolean isCutOff(JacksonException failure) {
        return failure instanceof UnexpectedEndOfInputException
                || failure.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    /// The value in a text of its own; places are those in this text.
    ///
    /// @throws Misfit where it is empty, or something follows it
    /// @throws tools.jackson.core.JacksonException where it is not JSON
    public static JsonItem parse(String text) throws Misfit {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new Misfit(Place.START, Message.of("evidence.empty"));
            }
            JsonItem item = take(parser, JsonPointer.ROOT, name -> true);
            if (parser.nextToken() != null) {
                throw new Misfit(
                        place(parser, JsonPointer.ROOT), Message.of("evidence.json.syntax"));
            }
            return item;
        }
    }

    /// The value that starts with the current token.
    ///
    /// @param wanted which members of it are taken, if it is an object
    /// @throws Misfit where it is larger than any element of an export
    public static JsonItem take(JsonParser parser, JsonPointer pointer, Predicate<String> wanted)
            throws Misfit {
        return new JsonItems(parser).value(pointer, wanted);
    }

    /// Where the current token stands.
    public static Place place(JsonParser parser, JsonPointer pointer) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr(), pointer);
    }

    private JsonItem value(JsonPointer pointer, Predicate<String> wanted) throws Misfit {
        Place place = place(parser, pointer);
        if (++values > MAX_VALUES) {
            throw new Misfit(place, Message.of("evidence.json.tooLarge"));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer, place, wanted);
            case START_ARRAY -> list(pointer, place);
            case VALUE_STRING -> new JsonItem.Text(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new JsonItem.Digits(place, parser.getString());
            case VALUE_TRUE -> new JsonItem.Flag(place, true);
            case VALUE_FALSE -> new JsonItem.Flag(place, false);
            case VALUE_NULL -> new JsonItem.Null(place);
            default -> throw new IllegalStateException("no value: " + parser.currentToken());
        };
    }

    private JsonItem object(JsonPointer pointer, Place place, Predicate<String> wanted)
            throws Misfit {
        List<JsonItem.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (wanted.test(name)) {
                members.add(new JsonItem.Member(name, value(pointer.child(name), inner -> true)));
            } else {
                parser.skipChildren();
            }
        }
        return new JsonItem.Members(place, List.copyOf(members));
    }

    private JsonItem list(JsonPointer pointer, Place place) throws Misfit {
        List<JsonItem> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(pointer.child(elements.size()), inner -> true));
        }
        return new JsonItem.Elements(place, List.copyOf(elements));
    }
}
