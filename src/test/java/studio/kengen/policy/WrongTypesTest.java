package studio.kengen.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Every value of a policy in turn is replaced by a value of every JSON type. Either the grammar takes it there, and then
/// it is in the document, or a problem names its place.
class WrongTypesTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNode POLICY =
            MAPPER.readTree(
                    """
                    {"Version": "2012-10-17", "Id": "i", "Statement": [
                      {"Sid": "a", "Effect": "Allow", "Principal": {"AWS": ["1", "2"], "Service": "s"},
                       "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::a/*",
                       "Condition": {"StringEquals": {"aws:a": ["x", "y"], "aws:b": "z"}, "Bool": {"aws:c": true}}},
                      {"Effect": "Deny", "NotPrincipal": "*", "NotAction": "iam:*",
                       "NotResource": ["arn:aws:s3:::b", "arn:aws:s3:::c"],
                       "Condition": {"NumericLessThan": {"aws:d": 7}}}]}
                    """);
    private static final List<String> VALUES =
            List.of("\"text\"", "7", "true", "null", "[]", "[1, [\"x\"], {}]", "{}", "{\"x\": 1}");

    static Stream<String> replaced() {
        List<String> policies = new ArrayList<>();
        for (String value : VALUES) {
            JsonNode replacement = MAPPER.readTree(value);
            policies.add(value);
            for (JsonPointer place : places(POLICY, JsonPointer.ROOT)) {
                JsonNode copy = POLICY.deepCopy();
                JsonNode parent = copy.at(place.parent().text());
                switch (parent) {
                    case ObjectNode object -> object.set(place.step(), replacement);
                    case ArrayNode array -> array.set(Integer.parseInt(place.step()), replacement);
                    default -> throw new IllegalStateException(place.text());
                }
                policies.add(copy.toString());
            }
        }
        return policies.stream();
    }

    @ParameterizedTest
    @MethodSource("replaced")
    void aValueIsUnderstoodOrNamed(String text) {
        ParsedPolicy parsed = PolicyParser.parse(text);
        assertThat(parsed.problems())
                .allSatisfy(problem -> {
                    assertThat(problem.position().line()).isOne();
                    assertThat(problem.position().column()).isBetween(1, text.length());
                });
        if (parsed.problems().isEmpty()) {
            String printed = PolicyPrinter.minified(parsed.sound().orElseThrow());
            assertThat(normal(MAPPER.readTree(printed))).isEqualTo(normal(MAPPER.readTree(text)));
        }
    }

    private static List<JsonPointer> places(JsonNode node, JsonPointer place) {
        List<JsonPointer> places = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            places.add(place.child(member.getKey()));
            places.addAll(places(member.getValue(), place.child(member.getKey())));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(place.child(i));
            places.addAll(places(node.get(i), place.child(i)));
        }
        return places;
    }

    /// What the grammar takes as the same: a value and a list of it alone, a number and its text, no conditions in an
    /// operator and no operator.
    private static Object normal(JsonNode node) {
        if (node.isArray()) {
            List<Object> elements = node.valueStream().map(WrongTypesTest::normal).toList();
            return elements.size() == 1 ? elements.getFirst() : elements;
        }
        if (node.isObject()) {
            Map<String, Object> members = new TreeMap<>();
            node.properties()
                    .forEach(member -> {
                        if (!member.getValue().isObject() || !member.getValue().isEmpty()) {
                            members.put(member.getKey(), normal(member.getValue()));
                        }
                    });
            return members;
        }
        return node.asString();
    }
}
