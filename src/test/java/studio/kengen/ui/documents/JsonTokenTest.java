package studio.kengen.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.ui.documents.JsonToken.Kind;

class JsonTokenTest {
    @Test
    void aKeyIsAStringBeforeAColon() {
        assertThat(JsonToken.of("  \"Effect\": \"Allow\","))
                .containsExactly(
                        new JsonToken(Kind.PLAIN, "  "),
                        new JsonToken(Kind.KEY, "\"Effect\""),
                        new JsonToken(Kind.PUNCTUATION, ":"),
                        new JsonToken(Kind.PLAIN, " "),
                        new JsonToken(Kind.STRING, "\"Allow\""),
                        new JsonToken(Kind.PUNCTUATION, ","));
    }

    @Test
    void anEscapedQuoteDoesNotEndAString() {
        assertThat(JsonToken.of("\"a\\\"b: c\""))
                .containsExactly(new JsonToken(Kind.STRING, "\"a\\\"b: c\""));
    }

    @Test
    void numbersAndWordsAreToldApart() {
        assertThat(JsonToken.of("[-12.5e3,true]"))
                .extracting(JsonToken::kind)
                .containsExactly(
                        Kind.PUNCTUATION,
                        Kind.NUMBER,
                        Kind.PUNCTUATION,
                        Kind.WORD,
                        Kind.PUNCTUATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"never closed", "not json at all", "\\", "日本語 : \"値\"", "\t\"\\"})
    void thePiecesPutTogetherAreTheLine(String line) {
        assertThat(JsonToken.of(line).stream().map(JsonToken::text).collect(Collectors.joining()))
                .isEqualTo(line);
    }
}
