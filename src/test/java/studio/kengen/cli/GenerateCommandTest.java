package studio.kengen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    private static final String HELLO = "samples/hello.kengen.json";

    @TempDir private Path directory;

    @Test
    void theDocumentsAreWrittenAndNamed() throws IOException {
        Path out = directory.resolve("out");
        KengenRun run = KengenRun.of("generate", HELLO, "-o", out.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(files(out)).containsKeys(run.lines().toArray(String[]::new));
        assertThat(files(out))
                .containsKeys(
                        "identity/summary-function.json",
                        "boundary/acceptable-maximum.json",
                        "scp/deny-unacceptable.json",
                        "config/suggestions.json");
    }

    @Test
    void writingTwiceGivesTheSameBytes() throws IOException {
        Path once = directory.resolve("once");
        Path twice = directory.resolve("twice");
        KengenRun.of("generate", HELLO, "-o", once.toString());
        KengenRun.of("generate", HELLO, "-o", twice.toString());
        KengenRun.of("generate", HELLO, "-o", twice.toString());

        assertThat(files(twice)).isEqualTo(files(once));
    }

    @Test
    void onlyTheKindsAskedForAreWritten() throws IOException {
        Path out = directory.resolve("out");
        KengenRun run =
                KengenRun.of("generate", HELLO, "-o", out.toString(), "--only", "scp,config");

        assertThat(run.status()).isZero();
        assertThat(files(out))
                .containsOnlyKeys(
                        ".kengen-manifest",
                        "scp/deny-unacceptable.json",
                        "config/suggestions.json");
    }

    @Test
    void aDirectoryWithSomebodyElsesFilesIsLeftAlone() throws IOException {
        Path out = Files.createDirectory(directory.resolve("out"));
        Files.writeString(out.resolve("thesis.txt"), "precious");
        KengenRun run = KengenRun.of("generate", HELLO, "-o", out.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("thesis.txt").hasLineCount(1);
        assertThat(files(out)).containsOnlyKeys("thesis.txt");
        assertThat(entries(directory)).containsExactly("out");
    }

    @Test
    void anEditedDocumentIsOverwrittenOnlyByForce() throws IOException {
        Path out = directory.resolve("out");
        KengenRun.of("generate", HELLO, "-o", out.toString());
        Path edited = Files.writeString(out.resolve("identity/operators.json"), "edited");

        KengenRun refused = KengenRun.of("generate", HELLO, "-o", out.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("identity/operators.json", "--force").hasLineCount(1);
        assertThat(edited).hasContent("edited");

        KengenRun forced = KengenRun.of("generate", HELLO, "-o", out.toString(), "--force");
        assertThat(forced.status()).isZero();
        assertThat(Files.readString(edited)).contains("Statement");
    }

    @Test
    void wrongUsageWritesNothing() throws IOException {
        Path out = directory.resolve("out");

        for (List<String> wrong :
                List.of(
                        List.of("--only", "poem"),
                        List.of("--format", "papyrus"),
                        List.of("--fly"))) {
            List<String> arguments =
                    new ArrayList<>(List.of("generate", HELLO, "-o", out.toString()));
            arguments.addAll(wrong);
            KengenRun run = KengenRun.of(arguments.toArray(String[]::new));
            assertThat(run.status()).as("%s", wrong).isEqualTo(2);
            assertThat(run.err()).hasLineCount(1);
        }
        assertThat(entries(directory)).isEmpty();
    }

    @Test
    void theFormatsAskedForAreWrittenAndNoOthers() throws IOException {
        Path out = directory.resolve("out");
        KengenRun run =
                KengenRun.of(
                        "generate",
                        HELLO,
                        "-o",
                        out.toString(),
                        "--format",
                        "cloudformation,Terraform");

        assertThat(run.status()).isZero();
        assertThat(files(out))
                .containsKeys(run.lines().toArray(String[]::new))
                .containsKeys(
                        "cloudformation/organization.yaml",
                        "cloudformation/organization.json",
                        "terraform/organization/main.tf.json")
                .doesNotContainKey("scp/deny-unacceptable.json");

        KengenRun both =
                KengenRun.of("generate", HELLO, "-o", out.toString(), "--format", "json,terraform");
        assertThat(both.status()).isZero();
        assertThat(files(out))
                .containsKeys("terraform/organization/main.tf.json", "scp/deny-unacceptable.json")
                .doesNotContainKey("cloudformation/organization.yaml");
    }

    @Test
    void aFormatHoldsOnlyTheKindsAskedFor() throws IOException {
        Path out = directory.resolve("out");
        KengenRun.of(
                "generate",
                HELLO,
                "-o",
                out.toString(),
                "--only",
                "scp",
                "--format",
                "cloudformation");

        assertThat(files(out))
                .containsOnlyKeys(
                        ".kengen-manifest",
                        "cloudformation/organization.yaml",
                        "cloudformation/organization.json");
    }

    @Test
    void theStateOfTerraformIsNeverReplaced() throws IOException {
        Path out = directory.resolve("out");
        String[] command = {
            "generate", HELLO, "-o", out.toString(), "--format", "terraform", "--force"
        };
        KengenRun.of(command);
        Files.writeString(out.resolve("terraform/organization/terraform.tfstate"), "precious");
        KengenRun run = KengenRun.of(command);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("terraform.tfstate").hasLineCount(1);
        assertThat(files(out))
                .containsEntry("terraform/organization/terraform.tfstate", "precious");
    }

    @Test
    void anEditedTemplateIsOverwrittenOnlyByForce() throws IOException {
        Path out = directory.resolve("out");
        String[] command = {"generate", HELLO, "-o", out.toString(), "--format", "cloudformation"};
        KengenRun.of(command);
        Files.writeString(out.resolve("cloudformation/organization.yaml"), "edited");

        KengenRun refused = KengenRun.of(command);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("cloudformation/organization.yaml", "--force");
    }

    @Test
    void aMistakeInOneRowIsToldAndTheRestIsStillWritten() throws IOException {
        Path project = directory.resolve("edited.kengen.json");
        Files.writeString(
                project,
                Files.readString(Path.of(HELLO)).replace("\"ListBucket\"", "\"ListBukket\""));
        Path out = directory.resolve("out");
        KengenRun run = KengenRun.of("generate", project.toString(), "-o", out.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("UNKNOWN_ACTION").contains("ListBukket");
        assertThat(files(out).get("identity/summary-function.json"))
                .contains("s3:GetObject")
                .doesNotContain("ListBukket");
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        return files;
    }

    private static List<String> entries(Path root) throws IOException {
        try (var all = Files.list(root)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
