package studio.kengen.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTreeTest {
    @Test
    void whatWasWrittenIsReadAsItWas() {
        String text =
                JsonWriter.pretty(
                        JsonTree.object("{\"b\": [1, true, \"x\", {\"c\": {}}], \"a\": \"\"}")
                                .orElseThrow());

        assertThat(JsonWriter.pretty(JsonTree.object(text).orElseThrow())).isEqualTo(text);
        assertThat(text).containsSubsequence("\"b\"", "1", "true", "\"c\"", "\"a\"");
    }

    @Test
    void onlyAnObjectIsRead() {
        assertThat(JsonTree.object("[]")).isEmpty();
        assertThat(JsonTree.object("{")).isEmpty();
        assertThat(JsonTree.object("{\"a\": null}"))
                .hasValueSatisfying(tree -> assertThat(tree).isEmpty());
        assertThat(JsonTree.object("{\"a\": 1.5}"))
                .hasValueSatisfying(tree -> assertThat(tree).containsEntry("a", "1.5"));
    }
}
