package studio.kengen.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.i18n.Messages;

/// A value of a type that a scenario cannot have in its place is refused, with the place: nothing that could change a
/// decision is passed over.
class ScenarioTypesTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final String SCENARIO =
            """
            {"name": "n", "expected": "Allowed",
             "request": {"principal": "arn:aws:iam::111122223333:role/app", "action": "s3:GetObject",
               "resource": {"arn": "arn:aws:s3:::maps/a", "account": "111122223333"},
               "wildcardOnlyAction": false, "context": {"aws:SourceVpc": "vpc-1", "aws:TagKeys": ["a", "b"]}},
             "identityPolicies": [{"name": "p", "policy": {"Statement": []}}],
             "permissionBoundaries": null, "sessionPolicy": null, "resourcePolicy": null,
             "serviceControlPolicies": [[{"name": "s", "policy": {"Statement": []}}], []],
             "resourceControlPolicies": null, "vpcEndpointPolicies": null,
             "settings": {"s3": {"bucketAbacEnabled": true, "blockPublicAccess": false}}}
            """;

    @Test
    void theScenarioItselfIsUnderstood() {
        assertThatNoException().isThrownBy(() -> read(SCENARIO));
    }

    static Stream<String> wrong() {
        return Stream.of(
                        Stream.of("\"n\"", "\"Allowed\"", "\"p\"", "\"s\"")
                                .flatMap(text -> instead(text, "7", "true", "[]", "{}")),
                        Stream.of("\"arn:aws:iam::111122223333:role/app\"", "\"s3:GetObject\"")
                                .flatMap(text -> instead(text, "7", "true", "null", "[]", "{}")),
                        instead("\"arn:aws:s3:::maps/a\"", "7", "true", "null", "[]", "{}"),
                        instead("\"111122223333\"", "111122223333", "true", "[]", "{}"),
                        Stream.of("\"wildcardOnlyAction\": ", "\"blockPublicAccess\": ")
                                .flatMap(name ->
                                        instead(
                                                name + "false",
                                                name + "\"false\"",
                                                name + "0",
                                                name + "[]",
                                                name + "{}")),
                        instead("\"vpc-1\"", "{}", "[[]]", "[null]", "[{}]"),
                        instead(
                                "{\"aws:SourceVpc\": \"vpc-1\", \"aws:TagKeys\": [\"a\", \"b\"]}",
                                "7",
                                "\"x\"",
                                "true",
                                "[]"),
                        instead("{\"s3\": {", "{\"s3\": 7, \"x\": {", "{\"s3\": [], \"x\": {"),
                        instead("\"settings\": {", "\"settings\": 7, \"x\": {"),
                        instead("\"permissionBoundaries\": null", "\"permissionBoundaries\": {}"),
                        instead("[[{\"name\": \"s\"", "[7, [{\"name\": \"s\""),
                        instead("[[{\"name\": \"s\"", "[null, [{\"name\": \"s\""))
                .flatMap(texts -> texts);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aValueOfTheWrongTypeIsRefusedAtItsPlace(String scenario) {
        isRefused(scenario);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sessionPolicy\": null",
                "\"resourcePolicy\": null",
                "{\"Statement\": []}"
            })
    void aPolicyOfTheWrongTypeIsNamed(String policy) throws ScenarioFormatException {
        String name = policy.substring(0, policy.indexOf(' ') + 1);
        for (String value : new String[] {"7", "\"x\"", "true", "[]"}) {
            String replacement = policy.startsWith("{") ? value : name + value;
            assertThat(read(SCENARIO.replace(policy, replacement)).problems()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\": \"n\"",
                "\"action\": \"s3:GetObject\"",
                "\"account\": \"111122223333\"",
                "\"aws:SourceVpc\": \"vpc-1\"",
                "\"blockPublicAccess\": false",
                "\"name\": \"p\"",
            })
    void aNameThatIsWrittenTwiceIsRefused(String member) {
        isRefused(SCENARIO.replace(member, member + ", " + member));
    }

    @Test
    void conditionKeysThatDifferOnlyInCaseAreRefused() {
        isRefused(
                SCENARIO.replace(
                        "\"aws:SourceVpc\": \"vpc-1\"",
                        "\"aws:SourceVpc\": \"vpc-1\", \"AWS:sourcevpc\": \"vpc-2\""));
    }

    private static Stream<String> instead(String text, String... replacements) {
        assertThat(SCENARIO).contains(text);
        return Stream.of(replacements).map(replacement -> SCENARIO.replace(text, replacement));
    }

    private static void isRefused(String scenario) {
        assertThatExceptionOfType(ScenarioFormatException.class)
                .isThrownBy(() -> read(scenario))
                .satisfies(e -> assertThat(MESSAGES.text(e.problem())).startsWith("a.json, line "));
    }

    private static Scenario read(String text) throws ScenarioFormatException {
        return ScenarioReader.read("a.json", text.getBytes(StandardCharsets.UTF_8)).getFirst();
    }
}
