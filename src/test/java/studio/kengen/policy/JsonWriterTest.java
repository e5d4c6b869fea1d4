package studio.kengen.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {
    @Test
    void aTreeIsIndentedOrWrittenWithoutWhiteSpace() {
        Map<String, Object> tree = Map.of("a", List.of(1, true, "x"));

        assertThat(JsonWriter.pretty(tree))
                .isEqualTo("{\n  \"a\": [\n    1,\n    true,\n    \"x\"\n  ]\n}\n");
        assertThat(JsonWriter.minified(tree)).isEqualTo("{\"a\":[1,true,\"x\"]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"say \"hi\" | \"say \\\"hi\\\"\"", "a\\b | \"a\\\\b\"", "権限 🗺 | \"権限 🗺\""})
    void onlyWhatMustBeEscapedIs(String text, String json) {
        assertThat(JsonWriter.minified(text)).isEqualTo(json);
    }

    @Test
    void halfOfASurrogatePairSurvivesUtf8() {
        String json = JsonWriter.minified("\ud83d\u0001");

        assertThat(json).isEqualTo("\"\\ud83d\\u0001\"");
        assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(json);
    }
}
