package studio.kengen.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.decide.Evaluator;
import studio.kengen.i18n.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Damages good scenarios at random. Each is either decided or refused with a message, never thrown at the user.
class ScenarioFuzzTest {
    private static final int CASES = 5_000;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "7",
                    "-1e999999",
                    "\"\"",
                    "\"*\"",
                    "\"s3:*\"",
                    "\"arn:aws:iam::111122223333:role/\"",
                    "\"${aws:username, 'x'}\"",
                    "\"${\"",
                    "\"9999999999-01-01\"",
                    "\"::1/200\"",
                    "\"😀\"",
                    "[]",
                    "{}",
                    "[null]",
                    "[[{}]]",
                    "{\"policy\": 1}",
                    "{\"StringEquals\": {\"aws:username\": [1, true, null]}}");
    private static final List<String> FRAGMENTS =
            List.of("{", "}", "[", "]", "\"", ",", ":", "null", "\\", "\u0000", "\uFEFF", "😀");

    private final Random random = new Random(20261124);
    private final Evaluator evaluator = Evaluator.with(Catalog.bundled());

    @Test
    void scenariosWithValuesInTheWrongPlaceAreDecidedOrRefused() throws IOException {
        List<JsonNode> scenarios = new ArrayList<>();
        for (Path file : files()) {
            MAPPER.readTree(file).forEach(scenarios::add);
        }
        for (int i = 0; i < CASES; i++) {
            JsonNode scenario = scenarios.get(random.nextInt(scenarios.size())).deepCopy();
            for (int change = random.nextInt(3); change >= 0; change--) {
                damage(scenario);
            }
            check(scenario.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void damagedTextIsDecidedOrRefused() throws IOException {
        List<Path> files = files();
        for (int i = 0; i < CASES / 10; i++) {
            String text = Files.readString(files.get(random.nextInt(files.size())));
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(4));
            String fragment = FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
            String damaged = text.substring(0, from) + fragment + text.substring(to);
            check(damaged.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        for (int i = 0; i < CASES; i++) {
            byte[] bytes = new byte[random.nextInt(30)];
            random.nextBytes(bytes);
            check(bytes);
        }
    }

    @Test
    void whatIsTooDeepIsRefused() {
        check("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        check("{\"request\":".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    }

    private void check(byte[] file) {
        try {
            for (Scenario scenario : ScenarioReader.read("file.json", file)) {
                var explanation = evaluator.explain(scenario.request(), scenario.policies());
                assertThat(explanation.reasons())
                        .allSatisfy(reason -> assertThat(MESSAGES.text(reason)).isNotBlank());
                assertThat(scenario.problems())
                        .allSatisfy(fault ->
                                assertThat(MESSAGES.text(fault.problem().message())).isNotBlank());
            }
        } catch (ScenarioFormatException e) {
            assertThat(MESSAGES.text(e.problem())).contains("file.json");
        } catch (RuntimeException e) {
            throw new AssertionError(new String(file, StandardCharsets.UTF_8), e);
        }
    }

    private void damage(JsonNode root) {
        List<JsonNode> containers = new ArrayList<>();
        addContainers(root, containers);
        JsonNode value = MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
        switch (containers.get(random.nextInt(containers.size()))) {
            case ObjectNode object -> {
                List<String> names = new ArrayList<>(object.propertyNames());
                String name = names.get(random.nextInt(names.size()));
                if (random.nextInt(3) == 0) {
                    object.remove(name);
                } else {
                    object.set(name, value);
                }
            }
            case ArrayNode array -> array.set(random.nextInt(array.size()), value);
            default -> throw new IllegalStateException();
        }
    }

    private static void addContainers(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(child -> addContainers(child, containers));
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of("samples/scenarios"))) {
            return paths.filter(path -> path.toString().endsWith(".json")).sorted().toList();
        }
    }
}
