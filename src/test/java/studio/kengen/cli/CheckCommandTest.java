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
    void scenariosAreNotTakenForBrokenPolicies() {
        KengenRun run = KengenRun.of("check", "samples/scenarios");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("kengen evaluate samples/scenarios"));
    }

    @Test
    void evidenceIsNotTakenForBrokenPolicies() {
        KengenRun run = KengenRun.of("check", "samples/evidence");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(7)
                .allSatisfy(line -> assertThat(line).contains("kengen import "));
    }

    @Test
    void aProjectIsKnownByItsContentToo() throws IOException {
        Path project = Files.copy(HELLO, directory.resolve("hello.json"));

        assertThat(KengenRun.of("check", project.toString()).status()).isZero();
        assertThat(KengenRun.of("compare", HELLO.toString(), project.toString()).out())
                .startsWith("Equal");
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

    @Test
    void aLineOfTheProjectsOwnKnowledgeThatDoesNotCountIsNamed() throws IOException {
        Path project =
                edited(
                        "  \"environments\": [",
                        """
                        "controlKnowledge": [
                          "quota service-control-policy-size",
                          "  value 5.120",
                          "  as-of 2026-05-01",
                          "  source us"
                        ],
                        "environments": [\
                        """);
        JsonNode finding =
                JsonMapper.shared()
                        .readTree(
                                KengenRun.of("check", "--format", "json", project.toString()).out())
                        .get(0);

        assertThat(finding.get("code").stringValue()).isEqualTo("OWN_KNOWLEDGE");
        assertThat(finding.get("pointer").stringValue()).isEqualTo("/controlKnowledge/1");
        assertThat(Files.readAllLines(project).get(finding.get("line").intValue() - 1))
                .contains("value 5.120");
        assertThat(finding.get("message").stringValue()).contains("Write a whole number");
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

    @Test
    void aPolicyIsCheckedAsWhatItSeemsToBe() throws IOException {
        Path policy = policy("trust.json", "sts:AssumeRole\", \"Principal\": \"*");
        KengenRun run = KengenRun.of("check", policy.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL");
    }

    @Test
    void aPolicyIsCheckedAsTheTypeThatIsGiven() throws IOException {
        Path policy = policy("scp.json", "s3:DeleteBucket\", \"Resource\": \"*");

        assertThat(KengenRun.of("check", "--type", "scp", policy.toString()).status()).isZero();
        assertThat(KengenRun.of("check", "--type", "rcp", policy.toString()).out())
                .contains("MISSING_PRINCIPAL", "RCP_SYNTAX_ERROR_ALLOW");
    }

    @Test
    void anUnknownTypeIsWrongUsage() throws IOException {
        KengenRun run = KengenRun.of("check", "--type", "bucket", policy("p.json", "*").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("bucket");
    }

    @Test
    void aFindingInAPolicyHasPointerLineAndColumn() throws IOException {
        Path policy = policy("p.json", "s3:GetObjekt\", \"Resource\": \"*");
        JsonNode finding =
                JsonMapper.shared()
                        .readTree(
                                KengenRun.of("check", "--format", "json", policy.toString()).out())
                        .get(0);

        assertThat(finding.get("file").stringValue()).isEqualTo(policy.toString());
        assertThat(finding.get("code").stringValue()).isEqualTo("INVALID_ACTION");
        assertThat(finding.get("severity").stringValue()).isEqualTo("error");
        assertThat(finding.get("pointer").stringValue()).isEqualTo("/Statement/0/Action");
        assertThat(finding.get("line").intValue()).isEqualTo(2);
        assertThat(finding.get("column").intValue()).isEqualTo(33);
        assertThat(finding.get("message").stringValue()).contains("s3:GetObject");
    }

    @Test
    void aDirectoryIsEveryJsonFileUnderIt() throws IOException {
        policy("a.json", "s3:GetObjekt\", \"Resource\": \"*");
        Files.createDirectories(directory.resolve("deep"));
        policy("deep/b.json", "s3:PutObjekt\", \"Resource\": \"*");
        Files.writeString(directory.resolve("deep/notes.txt"), "no policy");

        assertThat(KengenRun.of("check", directory.toString()).lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).contains("a.json:2:33", "s3:GetObjekt"),
                        line -> assertThat(line).contains("b.json:2:33", "s3:PutObjekt"));
    }

    @Test
    void brokenJsonIsAFindingAndAMissingFileIsUnreadable() throws IOException {
        Path broken =
                Files.writeString(directory.resolve("broken.json"), "{\n  \"Statement\": [\n");

        KengenRun run = KengenRun.of("check", broken.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("JSON_SYNTAX_ERROR").doesNotContain("Exception");

        KengenRun missing = KengenRun.of("check", directory.resolve("missing.json").toString());
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).hasLineCount(1).contains("missing.json");
    }

    @Test
    void sarifHasRulesWithHelpAndResultsWithPlaces() throws IOException {
        Path policy = policy("p.json", "iam:PassRole\", \"Resource\": \"*");
        JsonNode log =
                JsonMapper.shared()
                        .readTree(
                                KengenRun.of(
                                                "check",
                                                "--format",
                                                "sarif",
                                                policy.toString(),
                                                edited("GetObject\", \"ListBucket", "GetObjekt")
                                                        .toString())
                                        .out());
        JsonNode run = log.get("runs").get(0);

        assertThat(log.get("version").stringValue()).isEqualTo("2.1.0");
        assertThat(log.get("$schema").stringValue()).contains("sarif");
        assertThat(run.get("results").size()).isGreaterThan(1);
        for (JsonNode result : run.get("results")) {
            JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").intValue());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/help/text").stringValue()).isNotBlank().doesNotContain("{0}");
            assertThat(result.at("/message/text").stringValue()).isNotBlank();
            assertThat(result.at("/locations/0/physicalLocation/region/startLine").intValue())
                    .isPositive();
            assertThat(
                            result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                    .stringValue())
                    .endsWith(".json");
        }
        JsonNode passRole = run.get("results").get(0);
        assertThat(passRole.get("ruleId").stringValue())
                .isEqualTo("PASS_ROLE_WITH_STAR_IN_RESOURCE");
        assertThat(passRole.get("level").stringValue()).isEqualTo("warning");
        assertThat(
                        run.at(
                                        "/tool/driver/rules/"
                                                + passRole.get("ruleIndex").intValue()
                                                + "/helpUri")
                                .stringValue())
                .endsWith("security-warning-pass-role-with-star-in-resource");
    }

    private Path policy(String name, String action) throws IOException {
        return Files.writeString(
                directory.resolve(name),
                "{\"Version\": \"2012-10-17\", \"Statement\": [\n"
                        + "  {\"Effect\": \"Allow\", \"Action\": \""
                        + action
                        + "\"}]}\n");
    }

    private Path edited(String text, String by) throws IOException {
        String sample = Files.readString(HELLO);
        assertThat(sample).contains(text);
        return Files.writeString(directory.resolve("edited.kengen.json"), sample.replace(text, by));
    }
}
