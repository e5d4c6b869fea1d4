package studio.kengen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final Path HELLO = Path.of("samples/hello.kengen.json");

    @TempDir private Path directory;

    @Test
    void aProjectWithoutFindingsEndsWithStatusZeroAndSaysNothing() {
        KengenRun run = KengenRun.of("check", HELLO.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
    }

    @Test
    void aNameThatCannotBeAFileNameIsToldAndIsNoBug() {
        KengenRun run = KengenRun.of("check", "a\0b");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be a file name").doesNotContain("picocli");
    }

    @Test
    void aFindingNamesFileLineAndColumn() throws IOException {
        Path project = edited("GetObject\", \"ListBucket", "GetObjekt");
        KengenRun run = KengenRun.of("check", project.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .singleElement()
                .asString()
                .startsWith(project + ":")
                .contains("ERROR UNKNOWN_ACTION")
                .contains("GetObject");
        int line =
                Integer.parseInt(
                        run.out().substring(project.toString().length() + 1).split(":", 2)[0]);
        assertThat(Files.readAllLines(project).get(line - 1)).contains("GetObjekt");
    }

    @Test
    void jsonHasThePlaceAsAPointer() throws IOException {
        KengenRun run =
                KengenRun.of(
                        "check",
                        "--format",
                        "json",
                        edited("GetObject\", \"ListBucket", "GetObjekt").toString());
        JsonNode finding = JsonMapper.shared().readTree(run.out()).get(0);

        assertThat(finding.get("code").stringValue()).isEqualTo("UNKNOWN_ACTION");
        assertThat(finding.get("severity").stringValue()).isEqualTo("error");
        assertThat(finding.get("pointer").stringValue()).isEqualTo("/needed/0/actions");
        assertThat(finding.propertyNames())
                .containsExactly(
                        "file", "code", "severity", "pointer", "line", "column", "message");
    }

    @Test
    void noFindingsAreAnEmptyArray() {
        assertThat(KengenRun.of("check", "--format", "json", HELLO.toString()).out().strip())
                .isEqualTo("[ ]");
    }

    @Test
    void whatTheReaderCouldNotUnderstandIsAFindingToo() throws IOException {
        assertThat(KengenRun.of("check", edited("workload", "wrokload").toString()).out())
                .contains("UNREADABLE_VALUE")
                .contains("wrokload");
    }

    @ParameterizedTest
    @CsvSource({"nothing,''", "'{',line 1", "'{\"format\": \"other\"}',line 1", "[],line 1"})
    void whatIsNoProjectIsOneLineAndStatusTwo(String text, String place) throws IOException {
        Path file = directory.resolve("x.kengen.json");
        if (!text.equals("nothing")) {
            Files.writeString(file, text);
        }
        KengenRun run = KengenRun.of("check", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file.toString()).contains(place).hasLineCount(1);
    }

    private Path edited(String text, String by) throws IOException {
        String sample = Files.readString(HELLO);
        assertThat(sample).contains(text);
        return Files.writeString(directory.resolve("edited.kengen.json"), sample.replace(text, by));
    }
}
