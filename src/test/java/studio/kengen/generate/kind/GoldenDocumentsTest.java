package studio.kengen.generate.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.area.Areas;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.generate.GeneratedDocument;

/// The documents of every sample are, to the byte, those that somebody has read and committed.
///
/// After a wanted change: `./mvnw test -Dtest=GoldenDocumentsTest -Dgolden.write=true`, then read the difference.
class GoldenDocumentsTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path GOLDEN = Path.of("src/test/resources/studio/kengen/generate/samples");
    private static final String EXTENSION = ".kengen.json";

    static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXTENSION))
                    .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDocumentsOfASampleAreTheCommittedOnes(String sample) throws Exception {
        Map<String, String> generated = generated(sample);
        Path golden = GOLDEN.resolve(sample);
        if (Boolean.getBoolean("golden.write")) {
            write(golden, generated);
        }

        Map<String, String> committed = committed(golden);
        assertThat(generated.keySet()).isEqualTo(committed.keySet());
        generated.forEach((path, text) -> assertThat(text).as(path).isEqualTo(committed.get(path)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPolicyOfASampleKeepsItsLimit(String sample) throws Exception {
        assertThat(documents(sample))
                .isNotEmpty()
                .allSatisfy(document ->
                        document.size()
                                .ifPresent(size ->
                                        assertThat(size.used())
                                                .as(document.path())
                                                .isLessThanOrEqualTo(size.limit())));
    }

    private static Map<String, String> generated(String sample) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        documents(sample).forEach(document -> texts.put(document.path(), document.text()));
        return texts;
    }

    private static List<GeneratedDocument> documents(String sample) throws Exception {
        byte[] file = Files.readAllBytes(SAMPLES.resolve(sample + EXTENSION));
        Catalog catalog = Catalog.bundled();
        return new DocumentGenerator(catalog, ControlKnowledge.bundled())
                .generate(Areas.of(ProjectReader.read(file).project(), catalog))
                .documents();
    }

    private static Map<String, String> committed(Path golden) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(golden)) {
            String path = golden.relativize(file).toString().replace('\\', '/');
            texts.put(path, Files.readString(file));
        }
        return texts;
    }

    private static void write(Path golden, Map<String, String> texts) throws IOException {
        for (Path old : files(golden)) {
            Files.delete(old);
        }
        for (var text : texts.entrySet()) {
            Path file = golden.resolve(text.getKey());
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text.getValue());
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
