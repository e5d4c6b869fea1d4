package studio.kengen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveCommandTest {
    private static final String HELLO = "samples/hello.kengen.json";

    @TempDir Path folder;

    @Test
    void theDocumentsOfASmallProjectKeepAllFourObligations() {
        KengenRun run = KengenRun.of("prove", HELLO);
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("sufficient: proved."),
                        line -> assertThat(line).startsWith("safe: proved."),
                        line -> assertThat(line).startsWith("guarded: proved."),
                        line -> assertThat(line).startsWith("minimal: proved."));
    }

    @Test
    void editedDocumentsAreRefutedWithAWitness() throws IOException {
        Path documents = folder.resolve("documents");
        KengenRun.of("generate", HELLO, "-o", documents.toString());
        Path scp = documents.resolve("scp/deny-unacceptable.json");
        Files.writeString(scp, Files.readString(scp).replace("\"Deny\"", "\"Allow\""));
        KengenRun run =
                KengenRun.of(
                        "prove", HELLO, "--documents", documents.toString(), "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"name\" : \"guarded\"")
                .contains("\"result\" : \"refuted\"")
                .contains("KengenAdministrator");
    }

    @Test
    void aMissingDirectoryIsNamed() {
        KengenRun run =
                KengenRun.of("prove", HELLO, "--documents", folder.resolve("none").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("none");
    }
}
