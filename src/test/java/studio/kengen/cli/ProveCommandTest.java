package studio.kengen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
                        line -> assertThat(line).startsWith("minimal: proved."),
                        line -> assertThat(line).startsWith("coverage: "));
    }

    @Test
    void whatIsNotProvedToBePreventedIsToldByPartWithItsControls() {
        KengenRun run = KengenRun.of("prove", "samples/map-lab.kengen.json");
        assertThat(run.out())
                .contains("36 prevented, 16 restricted, 4 accepted, 3 undecided, 2 watched, 0 open")
                .contains("    watched: B30, needed by A39: ec2:StopInstances. By c16.");
    }

    @Test
    void theJsonHasTheCoverageBesideTheObligations() {
        KengenRun run = KengenRun.of("prove", "samples/map-lab.kengen.json", "--format", "json");
        JsonNode root = JsonMapper.shared().readTree(run.out());
        assertThat(root.get("obligations").size()).isEqualTo(4);
        JsonNode first = root.get("coverage").get(0);
        assertThat(first.get("row").asString()).isEqualTo("u1");
        assertThat(first.get("parts").get(0).get("neededBy").isNull()).isTrue();
        assertThat(first.get("parts").get(0).get("protection").asString()).isEqualTo("prevented");
        assertThat(first.get("parts").get(0).get("statements").get(0).asString())
                .startsWith("scp/deny-unacceptable");
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
