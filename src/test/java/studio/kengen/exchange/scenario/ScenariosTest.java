package studio.kengen.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    @TestFactory
    Stream<DynamicTest> aScenarioThatIsWrittenIsReadAgainAndDecidedTheSame() throws IOException {
        return files().stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                SCENARIOS.relativize(file).toString(),
                                () -> scenarios(file).forEach(this::survivesWriting)));
    }

    private void survivesWriting(Scenario scenario) {
        String text =
                ScenarioWriter.write(
                        scenario.name(),
                        scenario.request(),
                        scenario.policies(),
                        Catalog.bundled());
        Scenario again = read(text.getBytes(StandardCharsets.UTF_8), scenario.name()).getFirst();
        assertThat(again.name()).isEqualTo(scenario.name());
        assertThat(again.problems()).isEmpty();
        assertThat(evaluator.explain(again.request(), again.policies()))
                .as(scenario.name())
                .isEqualTo(evaluator.explain(scenario.request(), scenario.policies()));
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
            return read(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static List<Scenario> read(byte[] content, String name) {
        try {
            return ScenarioReader.read(name, content);
        } catch (ScenarioFormatException e) {
            throw new AssertionError(name, e);
        }
    }
}
