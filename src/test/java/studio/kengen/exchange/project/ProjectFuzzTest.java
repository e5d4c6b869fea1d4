package studio.kengen.exchange.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.design.RandomProjects;
import studio.kengen.i18n.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Whatever the bytes are: the reader answers, and what it read can be written and read again.
class ProjectFuzzTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    static List<Integer> seeds() {
        return IntStream.range(0, 300).boxed().toList();
    }

    @Test
    void aSampleCutOffAnywhereIsAnswered() throws IOException {
        byte[] sample = Files.readAllBytes(Path.of("samples/hello.kengen.json"));

        for (int length = 0; length < sample.length - 1; length++) {
            assertThat(readIfPossible(Arrays.copyOf(sample, length))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSampleWithBytesChangedIsAnswered(int seed) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of("samples/hello.kengen.json"));
        Random random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        Optional<ProjectFile> file = readIfPossible(bytes);

        if (file.isPresent()) {
            assertStableWhenSaved(file.get());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bytesMadeByChanceAreAnswered(int seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(64)];
        random.nextBytes(bytes);

        assertThat(readIfPossible(bytes)).isEmpty();
    }

    /// Any value of a project replaced by any other: the file is read, and the replacement survives saving.
    @ParameterizedTest
    @MethodSource("seeds")
    void aWrongValueAnywhereIsReadAroundAndNotLost(int seed) throws Exception {
        Random random = new Random(seed);
        byte[] written = ProjectWriter.write(RandomProjects.project(seed, 3));
        ObjectNode root = (ObjectNode) MAPPER.readTree(written);
        JsonNode odd = oddValue(random);
        replaceOne(root, odd, random);
        byte[] bytes = MAPPER.writeValueAsBytes(root);

        Optional<ProjectFile> file = readIfPossible(bytes);

        if (file.isPresent()) {
            byte[] saved = ProjectWriter.write(file.get().project(), file.get());
            assertThat(new String(saved, StandardCharsets.UTF_8)).contains("odd");
            assertStableWhenSaved(file.get());
        }
    }

    @Test
    void jsonNestedBeyondReasonIsAnswered() {
        String deep =
                "{\"format\": \"kengen-project\", \"version\": 1, \"x\": " + "[".repeat(100_000);

        assertThat(readIfPossible(deep.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static void assertStableWhenSaved(ProjectFile file) throws ProjectFormatException {
        byte[] saved = ProjectWriter.write(file.project(), file);
        ProjectFile again = ProjectReader.read(saved);

        assertThat(again.project()).isEqualTo(file.project());
        assertThat(ProjectWriter.write(again.project(), again)).isEqualTo(saved);
        file.problems().forEach(p -> assertThat(ENGLISH.text(p.message())).isNotBlank());
    }

    private static Optional<ProjectFile> readIfPossible(byte[] bytes) {
        try {
            return Optional.of(ProjectReader.read(bytes));
        } catch (ProjectFormatException e) {
            assertThat(ENGLISH.text(e.message())).isNotBlank();
            assertThat(e.line()).isPositive();
            assertThat(e.column()).isPositive();
            return Optional.empty();
        }
    }

    private static JsonNode oddValue(Random random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(4)) {
            case 0 -> nodes.stringNode("odd");
            case 1 -> nodes.arrayNode().add("odd");
            case 2 -> nodes.objectNode().put("odd", 1);
            default -> nodes.arrayNode().add(nodes.objectNode().set("odd", nodes.nullNode()));
        };
    }

    private static void replaceOne(JsonNode node, JsonNode value, Random random) {
        JsonNode child =
                node.isEmpty()
                        ? node
                        : node.values().stream()
                                .skip(random.nextInt(node.size()))
                                .findFirst()
                                .orElseThrow();
        if (child.isContainer() && !child.isEmpty() && random.nextInt(3) > 0) {
            replaceOne(child, value, random);
        } else if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> keys = List.copyOf(object.propertyNames());
            object.set(keys.get(random.nextInt(keys.size())), value);
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            array.set(random.nextInt(array.size()), value);
        }
    }
}
