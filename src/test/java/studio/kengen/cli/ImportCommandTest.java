package studio.kengen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.design.EvidenceFile;
import studio.kengen.design.Project;
import studio.kengen.evidence.read.EvidenceReader;
import studio.kengen.evidence.record.EvidenceRecords;
import studio.kengen.exchange.project.ProjectReader;

class ImportCommandTest {
    private static final Path SAMPLES = Path.of("samples/evidence");

    @TempDir private Path directory;

    @ParameterizedTest
    @CsvSource({
        "credential-report,credential-report.csv",
        "authorization-details,authorization-details.json",
        "access-analyzer,access-analyzer-findings.json",
        "account-summary,account-summary.json",
        "cloudtrail,cloudtrail.json"
    })
    void whatAFileTellsIsKeptInTheProject(String kind, String file) throws Exception {
        Path project = copyOfHello();
        Path export = SAMPLES.resolve(file);

        KengenRun run = KengenRun.of("import", kind, export.toString(), "-o", project.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(file, project + " was changed.");
        EvidenceFile kept = read(project).evidence().getLast();
        assertThat(kept.kind()).isEqualTo(kind);
        assertThat(kept.file()).isEqualTo(file);
        assertThat(EvidenceRecords.read(kept.records()))
                .isEqualTo(EvidenceReader.read(export).evidence());
        assertThat(read(project).needed())
                .isEqualTo(read(Path.of("samples/hello.kengen.json")).needed());
    }

    @Test
    void aProjectThatIsNotThereIsMadeNewOfSeveralFiles() throws Exception {
        Path project = directory.resolve("bakery.kengen.json");

        KengenRun run = importAuto(project, "credential-report.csv", "account-summary.json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("is a new project");
        assertThat(read(project).details().name()).isEqualTo("bakery");
        assertThat(read(project).evidence())
                .extracting(EvidenceFile::kind)
                .containsExactly("credential-report", "account-summary");
    }

    @Test
    void aNewerFileOfTheSameKindAndAccountTakesThePlaceOfTheOlderOne() throws Exception {
        Path project = directory.resolve("bakery.kengen.json");
        importAuto(project, "credential-report.csv");
        EvidenceFile older = read(project).evidence().getFirst();

        KengenRun run = importAuto(project, "credential-report.csv", "cloudtrail.json");

        assertThat(run.out()).contains("Takes the place of credential-report.csv");
        assertThat(read(project).evidence()).hasSize(2);
        assertThat(read(project).evidence().getFirst().id()).isEqualTo(older.id());
    }

    @Test
    void theAccountOfAFileThatDoesNotTellIsSaidByTheUser() throws Exception {
        Path project = directory.resolve("bakery.kengen.json");
        String summary = SAMPLES.resolve("account-summary.json").toString();

        for (String account : List.of("111122223333", "444455556666")) {
            KengenRun run =
                    KengenRun.of(
                            "import",
                            "auto",
                            summary,
                            "--account",
                            account,
                            "-o",
                            project.toString());
            assertThat(run.status()).isZero();
        }

        assertThat(read(project).evidence())
                .extracting(EvidenceFile::account)
                .containsExactly("111122223333", "444455556666");
    }

    @Test
    void whatIsSkippedIsToldWithItsPlaceAndIsStatusOne() throws Exception {
        Path export = directory.resolve("report.csv");
        String report = Files.readString(SAMPLES.resolve("credential-report.csv"));
        Files.writeString(export, report.replaceFirst("(?m),true,", ",maybe,"));
        Path project = directory.resolve("bakery.kengen.json");

        KengenRun run = KengenRun.of("import", "auto", export.toString(), "-o", project.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("report.csv, line", "maybe").hasLineCount(1);
        assertThat(read(project).evidence()).hasSize(1);
    }

    @Test
    void whatCannotBeImportedIsOneLineAndStatusTwoAndChangesNothing() throws Exception {
        Path project = copyOfHello();
        byte[] before = Files.readAllBytes(project);
        String trail = SAMPLES.resolve("cloudtrail.json").toString();
        String into = project.toString();

        assertUnusable("nonsense", "import", "nonsense", trail, "-o", into);
        assertUnusable("CloudTrail", "import", "credential-report", trail, "-o", into);
        assertUnusable("gone.json", "import", "auto", trail, "gone.json", "-o", into);
        assertUnusable("kengen evaluate", "import", "auto", scenario(), "-o", into);
        assertUnusable("12 digits", "import", "auto", trail, "--account", "1", "-o", into);
        assertUnusable("new.txt", "import", "auto", trail, "-o", "new.txt");
        assertUnusable("-o", "import", "auto", trail);
        assertThat(project).hasBinaryContent(before);
    }

    @Test
    void whatIsKnownOfIdentityCenterBecomesRows() throws Exception {
        Path exports = Files.createDirectory(directory.resolve("exports"));
        Files.writeString(
                exports.resolve("sets.json"),
                """
                {"PermissionSet": {"Name": "Auditor",
                  "PermissionSetArn": "arn:aws:sso:::permissionSet/ssoins-1/ps-1"}}
                {"InlinePolicy": "{}"}
                """);
        Files.writeString(exports.resolve("loose.json"), "{\"InlinePolicy\": \"{}\"}");
        String project = directory.resolve("ic.kengen.json").toString();

        KengenRun run =
                KengenRun.of("import", "identity-center", exports.toString(), "-o", project);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("new project", "Permission sets: 1");
        assertThat(run.err()).contains("loose.json, line 1").hasLineCount(1);
        assertThat(read(Path.of(project)).permissionSets().getFirst().inlinePolicy())
                .isEqualTo("{}");
        String sets = exports.resolve("sets.json").toString();
        assertThat(KengenRun.of("import", "identity-center", sets, "-o", project))
                .extracting(KengenRun::status)
                .isEqualTo(0);
    }

    @Test
    void japaneseReadersAreToldInJapanese() {
        KengenRun run =
                KengenRun.in(
                        Locale.JAPANESE,
                        "import",
                        "auto",
                        SAMPLES.resolve("credential-report.csv").toString(),
                        "-o",
                        directory.resolve("new.kengen.json").toString());

        assertThat(run.out()).contains("IAM 認証情報レポート、アカウント", "新しいプロジェクト");
    }

    private void assertUnusable(String named, String... arguments) {
        KengenRun run = KengenRun.of(arguments);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(named).hasLineCount(1);
    }

    private KengenRun importAuto(Path project, String... files) {
        List<String> arguments = new ArrayList<>(List.of("import", "auto"));
        for (String file : files) {
            arguments.add(SAMPLES.resolve(file).toString());
        }
        arguments.addAll(List.of("-o", project.toString()));
        return KengenRun.of(arguments.toArray(String[]::new));
    }

    private String scenario() throws IOException {
        try (var files = Files.walk(Path.of("samples/scenarios"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow().toString();
        }
    }

    private Path copyOfHello() throws IOException {
        return Files.copy(
                Path.of("samples/hello.kengen.json"), directory.resolve("hello.kengen.json"));
    }

    private static Project read(Path project) throws Exception {
        return ProjectReader.read(Files.readAllBytes(project)).project();
    }
}
