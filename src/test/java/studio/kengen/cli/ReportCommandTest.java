package studio.kengen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {
    private static final String HELLO = "samples/hello.kengen.json";

    @TempDir private Path directory;

    @Test
    void theDesignDocumentHoldsTheTablesAndWhatFollowsFromThem() throws IOException {
        assertThat(report(HELLO, "design.md")).isEqualTo(new KengenRun(0, "", ""));

        assertThat(Files.readString(directory.resolve("design.md")))
                .contains(
                        "# Order summary: permission design",
                        "## Premises",
                        "## Table 1",
                        "## Table 2",
                        "## Table 3-1",
                        "## Table 3-2",
                        "## Table 4",
                        "## Areas A and B",
                        "## Open risks",
                        "identity/",
                        "| Guarded: administrators are denied B | ",
                        "## Findings");
    }

    @Test
    void theSameProjectGivesTheSamePageInTheLanguageAskedFor() throws IOException {
        report(HELLO, "one.html", "--language", "ja");
        report(HELLO, "two.html", "--language", "ja");

        assertThat(directory.resolve("one.html"))
                .hasSameBinaryContentAs(directory.resolve("two.html"));
        assertThat(Files.readString(directory.resolve("one.html")))
                .contains("<html lang=\"ja\">", "権限設計書", "受容リスク");
    }

    @ParameterizedTest
    @CsvSource({"access.html", "access.md", "access.csv"})
    void theAccessReportIsWrittenAsTextToo(String file) throws IOException {
        assertThat(report(HELLO, file, "--access")).isEqualTo(new KengenRun(0, "", ""));
        assertThat(Files.readString(directory.resolve(file)))
                .containsIgnoringCase("permission set");
    }

    @ParameterizedTest
    @CsvSource({"design.pdf,''", "access.PDF,--access"})
    void bothReportsAreWrittenAsPages(String file, String kind) throws IOException {
        assertThat(kind.isEmpty() ? report(HELLO, file) : report(HELLO, file, kind))
                .isEqualTo(new KengenRun(0, "", ""));
        assertThat(Files.readAllBytes(directory.resolve(file)))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII))
                .endsWith("%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({"design.csv,--access", "design.docx,.md", "missing/design.html,missing"})
    void whatCannotBeWrittenIsOneLineAndStatusTwoAndLeavesNoFile(String file, String remedy)
            throws IOException {
        KengenRun run = report(HELLO, file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(remedy).hasLineCount(1);
        try (var left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anUnknownLanguageAndAMissingProjectAreOneLineAndStatusTwo() {
        assertThat(report(HELLO, "a.md", "--language", "fr").err())
                .contains("fr", "ja")
                .hasLineCount(1);
        assertThat(report("missing.kengen.json", "a.md").status()).isEqualTo(2);
        assertThat(directory.resolve("a.md")).doesNotExist();
    }

    @Test
    void whatOfAProjectWasNotUnderstoodIsToldWithStatusOne() throws IOException {
        Path project = directory.resolve("odd.kengen.json");
        Files.writeString(
                project,
                Files.readString(Path.of(HELLO)).replace("\"kind\": \"person\"", "\"kind\": 7"));

        KengenRun run = report(project.toString(), "odd.md");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("odd.kengen.json");
        assertThat(directory.resolve("odd.md")).exists();
    }

    private KengenRun report(String project, String file, String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "report";
        arguments[1] = project;
        arguments[2] = "-o";
        arguments[3] = directory.resolve(file).toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return KengenRun.of(arguments);
    }
}
