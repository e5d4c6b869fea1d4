package studio.kengen.exchange.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.kengen.design.Project;
import studio.kengen.design.RandomProjects;
import studio.kengen.design.RowId;

class ProjectRoundTripTest {
    static List<Integer> seeds() {
        return IntStream.range(0, 300).boxed().toList();
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".kengen.json")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readingWhatWasWrittenGivesAnEqualProject(int seed) throws Exception {
        Project project = RandomProjects.project(seed, 6);

        ProjectFile file = ProjectReader.read(ProjectWriter.write(project));

        assertThat(file.problems()).isEmpty();
        assertThat(file.project()).isEqualTo(project);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFileThatTheStudioWroteIsTheSameToTheByteWhenWrittenAgain(int seed) throws Exception {
        byte[] bytes = ProjectWriter.write(RandomProjects.project(seed, 6));

        ProjectFile file = ProjectReader.read(bytes);

        assertThat(ProjectWriter.write(file.project(), file)).isEqualTo(bytes);
        assertThat(ProjectWriter.write(file.project())).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreReadWholeAndWrittenTheSameToTheByte(Path sample) throws Exception {
        byte[] bytes = Files.readAllBytes(sample);

        ProjectFile file = ProjectReader.read(bytes);

        assertThat(file.problems()).isEmpty();
        assertThat(text(ProjectWriter.write(file.project(), file))).isEqualTo(text(bytes));
    }

    @Test
    void theSampleForTheFirstFiveMinutesSaysWhatItSays() throws Exception {
        Project hello =
                ProjectReader.read(Files.readAllBytes(Path.of("samples/hello.kengen.json")))
                        .project();

        assertThat(hello.sources()).hasSize(2);
        assertThat(hello.targets()).hasSize(2);
        assertThat(hello.needed()).hasSize(4);
        assertThat(hello.threats()).hasSize(2);
        assertThat(hello.unacceptable()).hasSize(2);
        assertThat(hello.premises()).hasSize(1);
        assertThat(hello.controls())
                .singleElement()
                .satisfies(
                        control -> assertThat(control.covers()).containsExactly(new RowId("n1")));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
