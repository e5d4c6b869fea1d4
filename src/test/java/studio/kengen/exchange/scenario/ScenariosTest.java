package studio.kengen.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import studio.kengen.catalog.Catalog;
import studio.kengen.engine.decide.Evaluator;

/// The rules of AWS, one scenario or more each, in `samples/scenarios`. Every scenario names the page that it comes from.
class ScenariosTest {
    private static final Path SCENARIOS = Path.of("samples/scenarios");

    private final Evaluator evaluator = Evaluator.with(Catalog.bundled());

    @TestFactory
    Stream<DynamicContainer> everyScenarioIsDecidedAsAwsSays() throws IOException {
        return files().stream()
                .map(file ->
                        DynamicContainer.dynamicContainer(
                                SCENARIOS.relativize(file).toString(),
                                scenarios(file).stream().map(this::isDecidedAsExpected)));
    }

    @Test
    void thereAreScenariosForEveryRule() throws IOException {
        assertThat(files().stream().mapToInt(file -> scenarios(file).size()).sum())
                .isGreaterThanOrEqualTo(400);
    }

    private DynamicTest isDecidedAsExpected(Scenario scenario) {
        return DynamicTest.dynamicTest(
                scenario.name(),
                () -> {
                    assertThat(scenario.problems()).isEmpty();
                    var explanation = evaluator.explain(scenario.request(), scenario.policies());
                    assertThat(explanation.decision().text())
                            .as("%s", explanation.reasons())
                            .isEqualTo(scenario.expected());
                    assertThat(explanation.reasons()).isNotEmpty();
                });
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(SCENARIOS)) {
            return new ArrayList<>(
                    paths.filter(path -> path.toString().endsWith(".json")).sorted().toList());
        }
    }

    private static List<Scenario> scenarios(Path file) {
        try {
            return ScenarioReader.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException | ScenarioFormatException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
