package studio.kengen.evidence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.kengen.evidence.AccountSummary;
import studio.kengen.evidence.AnalyzerFindings;
import studio.kengen.evidence.AuthorizationDetails;
import studio.kengen.evidence.CloudTrailUse;
import studio.kengen.evidence.CredentialReport;
import studio.kengen.evidence.CredentialRow;
import studio.kengen.evidence.Evidence;
import studio.kengen.evidence.EvidenceKind;
import studio.kengen.evidence.ReportedTime.Untold;
import studio.kengen.i18n.Messages;

class EvidenceReaderTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    private static final String REPORT =
            """
            mfa_active,arn,user,password_enabled,password_last_used,access_key_1_active,access_key_1_last_rotated,later_column
            FALSE,arn:aws:iam::111122223333:root,<root_account>,not_supported,2026-11-20T08:15:00+00:00,true,N/A,x
            true,arn:aws:iam::111122223333:user/tsubame,tsubame,TRUE,no_information,FALSE,2026-01-02T03:04:05+00:00,x
            """;

    private static final String DETAILS =
            """
            {"UserDetailList": [{"UserName": "tsubame", "Arn": "arn:aws:iam::111122223333:user/tsubame",
               "GroupList": ["developers"], "CreateDate": "2025-01-01T00:00:00Z"}],
             "GroupDetailList": [{"GroupName": "developers", "Arn": "arn:aws:iam::111122223333:group/developers"}],
             "RoleDetailList": [{"RoleName": "api", "Arn": "arn:aws:iam::111122223333:role/api",
               "AssumeRolePolicyDocument": "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%5D%7D",
               "RolePolicyList": [{"PolicyName": "in", "PolicyDocument": {"Statement": [
                   {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}}],
               "AttachedManagedPolicies": [{"PolicyName": "P", "PolicyArn": "arn:aws:iam::111122223333:policy/P"}],
               "PermissionsBoundary": {"PermissionsBoundaryType": "Policy",
                   "PermissionsBoundaryArn": "arn:aws:iam::111122223333:policy/P"},
               "RoleLastUsed": {}}],
             "Policies": [{"PolicyName": "P", "Arn": "arn:aws:iam::111122223333:policy/P", "AttachmentCount": 1,
               "PolicyVersionList": [
                  {"VersionId": "v2", "IsDefaultVersion": true, "Document": {"Statement": []}},
                  {"VersionId": "v1", "IsDefaultVersion": false, "Document": {"Statement": 5}}]}]}
            """;

    @TempDir private Path directory;

    @Test
    void columnsOfACredentialReportAreFoundByName() throws UnreadableEvidenceException {
        CredentialReport report = (CredentialReport) facts(REPORT);

        assertThat(report.account()).contains("111122223333");
        assertThat(report.root().orElseThrow().mfaActive()).contains(false);
        assertThat(report.root().orElseThrow().passwordEnabled()).isEmpty();
        CredentialRow user = report.users().getLast();
        assertThat(user.user()).isEqualTo("tsubame");
        assertThat(user.mfaActive()).contains(true);
        assertThat(user.passwordLastUsed()).isEqualTo(Untold.NO_INFORMATION);
        assertThat(user.passwordLastChanged()).isEqualTo(Untold.NOT_TOLD);
        assertThat(user.keys().getFirst().active()).contains(false);
        assertThat(user.keys().getFirst().lastRotated().time())
                .contains(Instant.parse("2026-01-02T03:04:05Z"));
    }

    @Test
    void columnsThatAreMissingAreNamed() throws UnreadableEvidenceException {
        assertThat(read(REPORT).report().notes())
                .singleElement()
                .satisfies(note ->
                        assertThat(ENGLISH.text(note))
                                .contains("cert_1_active", "user_creation_time"));
    }

    @Test
    void aReportInBase64IsUnwrapped() throws UnreadableEvidenceException {
        String base64 = Base64.getEncoder().encodeToString(REPORT.getBytes(StandardCharsets.UTF_8));
        String wrapped =
                "{\"Content\": \""
                        + base64
                        + "\", \"ReportFormat\": \"text/csv\","
                        + " \"GeneratedTime\": \"2026-11-20T09:00:00+00:00\"}";

        assertThat(((CredentialReport) facts(wrapped)).users())
                .isEqualTo(((CredentialReport) facts(REPORT)).users());
        assertThat(((CredentialReport) facts(wrapped)).generatedAt())
                .contains(Instant.parse("2026-11-20T09:00:00Z"));
        String usersFirst = "user,arn\nkamome,arn:aws:iam::111122223333:user/kamome\n";
        assertThat(
                        ((CredentialReport)
                                        facts(
                                                Base64.getMimeEncoder()
                                                        .encodeToString(
                                                                usersFirst.getBytes(
                                                                        StandardCharsets.UTF_8))))
                                .users())
                .hasSize(1);
    }

    @Test
    void authorizationDetailsKeepPoliciesAsText() throws UnreadableEvidenceException {
        AuthorizationDetails details = (AuthorizationDetails) facts(DETAILS);

        assertThat(details.account()).contains("111122223333");
        var role = details.roles().getFirst();
        assertThat(role.trust().orElseThrow().text())
                .isEqualTo("{\"Version\":\"2012-10-17\",\"Statement\":[]}");
        assertThat(role.inlinePolicies().getFirst().document().sound()).isPresent();
        assertThat(role.boundary()).contains("arn:aws:iam::111122223333:policy/P");
        assertThat(role.lastUsed()).hasValueSatisfying(use -> assertThat(use.at()).isEmpty());
        assertThat(details.users().getFirst().groups()).containsExactly("developers");
        var policy = details.policies().getFirst();
        assertThat(policy.document().orElseThrow().text()).isEqualTo("{\"Statement\":[]}");
        assertThat(policy.versions()).isEqualTo(2);
    }

    @Test
    void pagesOneAfterTheOtherOrInAListAreOneExport() throws UnreadableEvidenceException {
        String second =
                DETAILS.replace("tsubame", "kamome")
                        .replace("/developers", "/operators")
                        .replace(":role/api", ":role/web")
                        .replace(":policy/P\",", ":policy/Q\",");
        Evidence both = facts(DETAILS + second);

        assertThat(((AuthorizationDetails) both).roles()).hasSize(2);
        assertThat(facts("[" + DETAILS + "," + second + "]")).isEqualTo(both);
    }

    @Test
    void anElementThatIsWrongIsSkippedAsAWholeAndNamed() throws UnreadableEvidenceException {
        ReadEvidence read = read(DETAILS.replace("[\"developers\"]", "[5]"));

        assertThat(((AuthorizationDetails) read.evidence()).users()).isEmpty();
        assertThat(read.report().skipped())
                .singleElement()
                .satisfies(skipped -> {
                    assertThat(skipped.place().name()).isEqualTo("/UserDetailList/0/GroupList/0");
                    assertThat(skipped.place().line()).isEqualTo(2);
                    assertThat(ENGLISH.text(skipped.reason())).contains("a number", "a text");
                });
    }

    @Test
    void aPolicyThatIsBrokenIsKeptAndNamed() throws UnreadableEvidenceException {
        ReadEvidence read = read(DETAILS.replace("\"s3:*\", \"Resource\"", "5, \"Resource\""));

        assertThat(((AuthorizationDetails) read.evidence()).roles().getFirst().inlinePolicies())
                .singleElement()
                .satisfies(policy -> assertThat(policy.document().sound()).isEmpty());
        assertThat(read.report().skipped())
                .singleElement()
                .satisfies(skipped ->
                        assertThat(skipped.place().name())
                                .isEqualTo(
                                        "/RoleDetailList/0/RolePolicyList/0/PolicyDocument/Statement/0/Action"));
    }

    @Test
    void accountsAreNotMixed() throws UnreadableEvidenceException {
        ReadEvidence read = read(DETAILS.replace("111122223333:role", "444455556666:role"));

        assertThat(((AuthorizationDetails) read.evidence()).roles()).isEmpty();
        assertThat(ENGLISH.text(read.report().skipped().getFirst().reason()))
                .contains("444455556666", "111122223333");
    }

    @Test
    void moreThatAwsHadToTellIsNoted() throws UnreadableEvidenceException {
        assertThat(
                        read(DETAILS.stripTrailing().replaceAll("}$", ", \"IsTruncated\": true}"))
                                .report()
                                .notes())
                .extracting(ENGLISH::text)
                .singleElement()
                .asString()
                .contains("--max-items");
        assertThat(
                        read(DETAILS.stripTrailing().replaceAll("}$", ", \"IsTruncated\": false}"))
                                .report()
                                .notes())
                .isEmpty();
    }

    @Test
    void findingsOfBothInterfacesAndOneALineAreRead() throws UnreadableEvidenceException {
        String older =
                """
                {"id": "a", "resourceType": "AWS::S3::Bucket", "resource": "arn:aws:s3:::maplab-web", "status": "ACTIVE",
                 "principal": {"AWS": "*"}, "action": ["s3:GetObject"], "isPublic": true, "resourceOwnerAccount": "111122223333",
                 "createdAt": "2026-10-01T00:00:00Z", "analyzedAt": "2026-11-01T00:00:00Z", "updatedAt": 1793491200}
                """;
        String newer =
                """
                {"id": "b", "findingType": "UnusedPermission", "resourceType": "AWS::IAM::Role",
                 "resource": "arn:aws:iam::111122223333:role/x", "status": "ARCHIVED", "resourceOwnerAccount": "111122223333",
                 "findingDetails": [{"unusedPermissionDetails": {"serviceNamespace": "s3",
                    "actions": [{"action": "PutObject", "lastAccessed": "2026-01-01T00:00:00Z"}]}}]}
                """;
        AnalyzerFindings findings =
                (AnalyzerFindings) facts("{\"findings\": [" + older + "," + newer + "]}");

        assertThat(findings.findings().getFirst().type()).isEqualTo("ExternalAccess");
        assertThat(findings.findings().getFirst().isPublic()).contains(true);
        assertThat(findings.findings().getFirst().principal()).containsEntry("AWS", "*");
        assertThat(findings.findings().getLast().actions()).containsExactly("s3:PutObject");
        assertThat(findings.account()).contains("111122223333");
        assertThat(facts("[" + older + "," + newer + "]")).isEqualTo(findings);
        assertThat(facts(older.replace("\n", "") + "\n" + newer.replace("\n", "")))
                .isEqualTo(findings);
        assertThat(facts("[]")).isEqualTo(new AnalyzerFindings(java.util.List.of()));
    }

    @Test
    void numbersOfAnAccountAreRead() throws UnreadableEvidenceException {
        AccountSummary summary =
                (AccountSummary)
                        facts("{\"SummaryMap\": {\"AccountMFAEnabled\": 0, \"Users\": 60}}");

        assertThat(summary.number("AccountMFAEnabled")).contains(0L);
        assertThat(summary.number("Roles")).isEmpty();
    }

    @Test
    void eventsThatAreAlikeAreCounted() throws UnreadableEvidenceException, IOException {
        String event =
                """
                {"eventSource": "s3.amazonaws.com", "eventName": "GetObject", "eventTime": "2026-11-0%dT00:00:00Z",
                 "recipientAccountId": "111122223333", "requestParameters": {"bucketName": "maplab-web"},
                 "userIdentity": {"type": "AssumedRole", "arn": "arn:aws:sts::111122223333:assumed-role/api/s1",
                   "sessionContext": {"sessionIssuer": {"arn": "arn:aws:iam::111122223333:role/api"}}},
                 "resources": [{"type": "AWS::S3::Object", "ARN": "arn:aws:s3:::maplab-web/index.html"},
                     {"type": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::maplab-web"}]}
                """;
        String log = "{\"Records\": [" + event.formatted(2) + "," + event.formatted(1) + "]}";
        CloudTrailUse trail = (CloudTrailUse) facts(log);

        assertThat(trail.uses())
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.caller().principal())
                            .isEqualTo("arn:aws:iam::111122223333:role/api");
                    assertThat(use.resource()).contains("arn:aws:s3:::maplab-web/index.html");
                    assertThat(use.error()).isEmpty();
                    assertThat(use.count()).isEqualTo(2);
                    assertThat(use.first()).isEqualTo("2026-11-01T00:00:00Z");
                    assertThat(use.last()).isEqualTo("2026-11-02T00:00:00Z");
                });
        assertThat(EvidenceReader.read("log.json.gz", compressed(log)).evidence()).isEqualTo(trail);
        String lookUp =
                "{\"Events\": [{\"EventId\": \"1\", \"CloudTrailEvent\": \""
                        + event.formatted(3).replace("\"", "\\\"").replace("\n", "")
                        + "\"}]}";
        assertThat(((CloudTrailUse) facts(lookUp)).uses()).hasSize(1);
    }

    @Test
    void aCallerOfVeryManyResourcesIsCountedTogether() throws UnreadableEvidenceException {
        StringBuilder log = new StringBuilder("{\"Records\": [");
        for (int i = 0; i < 2 * TrailCollector.MOST_RESOURCES; i++) {
            log.append(i == 0 ? "" : ",")
                    .append("{\"eventSource\":\"s3.amazonaws.com\",\"eventName\":\"GetObject\",")
                    .append(
                            "\"eventTime\":\"2026-11-01T00:00:00Z\",\"resources\":[{\"ARN\":\"arn:aws:s3:::b/")
                    .append(i)
                    .append("\"}]}");
        }
        ReadEvidence read = read(log + "]}");

        assertThat(((CloudTrailUse) read.evidence()).uses())
                .hasSize(TrailCollector.MOST_RESOURCES + 1)
                .anySatisfy(use -> {
                    assertThat(use.resource()).isEmpty();
                    assertThat(use.count()).isEqualTo(TrailCollector.MOST_RESOURCES);
                });
        assertThat(read.report().notes()).hasSize(1);
    }

    @Test
    void byteOrderMarksOtherLineEndsAndUtf16AreRead() throws UnreadableEvidenceException {
        Evidence plain = facts(REPORT);
        assertThat(facts("\uFEFF" + REPORT)).isEqualTo(plain);
        assertThat(facts(REPORT.replace("\n", "\r\n"))).isEqualTo(plain);
        assertThat(facts(REPORT.replace(",", ";"))).isEqualTo(plain);
        ReadEvidence utf16 =
                EvidenceReader.read(
                        "r.csv", ("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16LE));
        assertThat(utf16.evidence()).isEqualTo(plain);
        assertThat(utf16.report().notes())
                .extracting(ENGLISH::text)
                .anyMatch(note -> note.contains("UTF-16"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                                  | file is empty
                    '   '                                               | file is empty
                    {                                                   | cut off
                    {"UserDetailList": [{"UserName": "a"                | cut off
                    {"UserDetailList": [{"UserName": "a"},              | cut off
                    {"UserDetailList": [}                               | not JSON
                    {"format": "kengen-project", "version": 1}          | project of Kengen Studio
                    {"Version": "2012-10-17", "Statement": []}          | a policy
                    {"Users": []}                                       | JSON with Users
                    {"Policies": []}                                    | JSON with Policies
                    {"State": "STARTED", "Description": "wait"}         | get-credential-report
                    {"findings": [], "Records": []}                     | another kind
                    {"findings": 5}                                     | a list is expected
                    PK                                                  | Excel
                    An error occurred (AccessDenied)                    | neither JSON nor a table
                    name,age                                            | name, age
                    """)
    void whatIsNoExportIsToldWithFileAndPlace(String content, String told) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        UnreadableEvidenceException.class,
                        e ->
                                assertThat(ENGLISH.text(e.problem()))
                                        .startsWith("file, line 1")
                                        .contains(told)
                                        .doesNotContain("{0}"));
    }

    @Test
    void aFolderAndAFileThatIsNotThereAreTold() {
        assertThatThrownBy(() -> EvidenceReader.read(directory))
                .isInstanceOf(UnreadableEvidenceException.class)
                .hasMessageContaining("directory");
        assertThatThrownBy(() -> EvidenceReader.read(directory.resolve("missing.csv")))
                .isInstanceOf(UnreadableEvidenceException.class)
                .hasMessageContaining("noFile");
    }

    @Test
    void theCheckSumIsThatOfTheWholeFile() throws UnreadableEvidenceException {
        ReadEvidence read = read("{\"SummaryMap\": {}}\n\n");
        assertThat(read.sha256())
                .isEqualTo(sha256("{\"SummaryMap\": {}}\n\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(read.size()).isEqualTo(20);
        assertThat(read.evidence().kind()).isEqualTo(EvidenceKind.ACCOUNT_SUMMARY);
        assertThat(read.evidence().account()).isEqualTo(Optional.empty());
    }

    private static String sha256(byte[] bytes) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Evidence facts(String text) throws UnreadableEvidenceException {
        return read(text).evidence();
    }

    private static ReadEvidence read(String text) throws UnreadableEvidenceException {
        return EvidenceReader.read("file", text.getBytes(StandardCharsets.UTF_8));
    }
}
