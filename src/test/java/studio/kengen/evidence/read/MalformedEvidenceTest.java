package studio.kengen.evidence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.evidence.Samples;
import studio.kengen.evidence.json.JsonItem;
import studio.kengen.evidence.json.JsonItems;
import studio.kengen.evidence.json.Misfit;
import studio.kengen.i18n.Messages;

/// Whatever a file holds: it is read, or there is a clear error.
class MalformedEvidenceTest {
    private static final List<Messages> LANGUAGES =
            List.of(Messages.in(Locale.ENGLISH), Messages.in(Locale.JAPANESE));

    private static Stream<Path> samples() {
        return Samples.files().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileThatIsCutOffIsRefused(Path sample) throws IOException {
        byte[] whole = Files.readAllBytes(sample);
        boolean isTable = sample.toString().endsWith(".csv");
        for (int length = 0; length < whole.length - 1; length += 100) {
            boolean isRefused = problem(Arrays.copyOf(whole, length)).isPresent();
            // A table whose last row has as many values as the header cannot be told from a whole
            // one.
            assertThat(isRefused || (isTable && hasWholeRows(whole, length)))
                    .as("%s, the first %d bytes", sample, length)
                    .isTrue();
        }
    }

    private static boolean hasWholeRows(byte[] table, int length) {
        List<String> rows = new String(table, 0, length, StandardCharsets.UTF_8).lines().toList();
        return rows.size() > 1
                && rows.getLast().split(",", -1).length == rows.getFirst().split(",").length;
    }

    @Test
    void aCompressedFileThatIsCutOffIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(Path.of("samples/evidence/cloudtrail.json")));
        }
        byte[] whole = bytes.toByteArray();
        for (int length = 0; length < whole.length - 1; length += 100) {
            assertThat(problem(Arrays.copyOf(whole, length))).as("%d bytes", length).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"UserDetailList\": [{\"UserName\": \"a\", \"Arn\": \"arn:aws:iam::111122223333:user/a\","
                        + "\"CreateDate\": \"2025-01-01T00:00:00Z\", \"GroupList\": [\"g\"], \"UserPolicyList\": [{\"PolicyName\":"
                        + "\"p\", \"PolicyDocument\": {\"Statement\": []}}], \"AttachedManagedPolicies\": [{\"PolicyName\": \"q\","
                        + "\"PolicyArn\": \"arn:aws:iam::aws:policy/q\"}], \"PermissionsBoundary\": {\"PermissionsBoundaryArn\":"
                        + "\"arn:aws:iam::aws:policy/q\"}, \"Tags\": [{\"Key\": \"k\", \"Value\": \"v\"}]}],"
                        + "\"RoleDetailList\": [{\"RoleName\": \"r\", \"Arn\": \"arn:aws:iam::111122223333:role/r\","
                        + "\"AssumeRolePolicyDocument\": \"%7B%7D\", \"InstanceProfileList\": [{\"Arn\": \"i\"}],"
                        + "\"RoleLastUsed\": {\"LastUsedDate\": \"2026-01-01T00:00:00Z\", \"Region\": \"x\"}}],"
                        + "\"Policies\": [{\"PolicyName\": \"q\", \"Arn\": \"arn:aws:iam::aws:policy/q\", \"AttachmentCount\": 1,"
                        + "\"DefaultVersionId\": \"v1\", \"PolicyVersionList\": [{\"VersionId\": \"v1\", \"IsDefaultVersion\": true,"
                        + "\"Document\": {\"Statement\": []}}]}], \"IsTruncated\": false}",
                "{\"findings\": [{\"id\": \"a\", \"findingType\": \"UnusedPermission\", \"status\": \"ACTIVE\", \"resource\": \"r\","
                        + "\"resourceType\": \"t\", \"createdAt\": \"2026-01-01T00:00:00Z\", \"principal\": {\"AWS\": \"*\"},"
                        + "\"action\": [\"s3:x\"], \"isPublic\": true, \"findingDetails\": [{\"unusedPermissionDetails\":"
                        + "{\"serviceNamespace\": \"s3\", \"actions\": [{\"action\": \"x\"}]}}]}]}",
                "{\"SummaryMap\": {\"Users\": 1}}",
                "{\"analyzers\": [{\"arn\": \"arn:aws:access-analyzer:ap-northeast-1:111122223333:analyzer/a\","
                        + "\"name\": \"a\", \"type\": \"ACCOUNT\", \"status\": \"ACTIVE\","
                        + "\"createdAt\": \"2026-01-01T00:00:00Z\"}]}",
                "{\"jobDetails\": {\"jobId\": \"j\", \"status\": \"SUCCEEDED\", \"startedOn\": \"2026-01-01T00:00:00Z\"},"
                        + "\"generatedPolicyResult\": {\"generatedPolicies\": [{\"policy\": \"{}\"}], \"properties\":"
                        + "{\"isComplete\": true, \"principalArn\": \"arn:aws:iam::111122223333:role/r\","
                        + "\"cloudTrailProperties\": {\"startTime\": \"2026-01-01T00:00:00Z\"}}}}",
                "{\"Policy\": {\"PolicySummary\": {\"Id\": \"p-12345678\", \"Arn\": \"arn:aws:organizations::aws:policy/p\","
                        + "\"Type\": \"SERVICE_CONTROL_POLICY\", \"AwsManaged\": true}, \"Content\": \"{}\"}, \"Targets\":"
                        + "[{\"TargetId\": \"r-1\", \"Type\": \"ROOT\"}], \"Policies\": [{\"Id\": \"p-1\", \"Type\": \"x\"}]}",
                "{\"Records\": [{\"eventSource\": \"s\", \"eventName\": \"n\", \"eventTime\": \"2026-01-01T00:00:00Z\","
                        + "\"userIdentity\": {\"type\": \"AssumedRole\", \"sessionContext\": {\"sessionIssuer\": {\"arn\": \"a\"}}},"
                        + "\"resources\": [{\"ARN\": \"x\"}]}]}",
                "{\"Events\": [{\"CloudTrailEvent\": \"{\\\"eventSource\\\":\\\"s\\\"}\"}]}",
                "{\"Content\": \"dXNlcixhcm4KYSxhcm46YXdzOmlhbTo6MTExMTIyMjIzMzMzOnVzZXIvYQ==\", \"GeneratedTime\": \"2026-01-01T00:00:00Z\"}"
            })
    void aWrongTypeAnywhereIsNamedOrRefused(String text) throws Misfit {
        List<String> variants = new ArrayList<>();
        vary(JsonItems.parse(text), "", "", variants);

        assertThat(variants)
                .hasSizeGreaterThan(5)
                .allSatisfy(variant ->
                        assertThat(problem(variant.getBytes(StandardCharsets.UTF_8))).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bytesThatAreChangedAreReadOrRefused(Path sample) throws IOException {
        byte[] whole = Files.readAllBytes(sample);
        byte[] start = Arrays.copyOf(whole, Math.min(whole.length, 8000));
        Random random = new Random(sample.getFileName().toString().hashCode());
        for (int i = 0; i < 400; i++) {
            byte[] changed = start.clone();
            for (int n = random.nextInt(1, 4); n > 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThat(problem(changed)).isNotNull();
        }
    }

    @Test
    void bracketsWithoutEndAreRefused() {
        assertThat(problem("[".repeat(200_000).getBytes(StandardCharsets.UTF_8))).isPresent();
        assertThat(
                        problem(
                                ("{\"findings\":[" + "{\"a\":".repeat(200_000))
                                        .getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /// The text with each of its values in turn replaced by one of another type, or left out.
    private static void vary(JsonItem item, String before, String after, List<String> variants) {
        for (String other : List.of("5", "1.5", "\"x\"", "[]", "[[]]", "{}", "true", "null")) {
            variants.add(before + other + after);
        }
        switch (item) {
            case JsonItem.Members(var _, List<JsonItem.Member> members) -> {
                for (int i = 0; i < members.size(); i++) {
                    StringBuilder left = new StringBuilder(before + "{");
                    StringBuilder right = new StringBuilder();
                    for (int j = 0; j < members.size(); j++) {
                        String name = "\"" + members.get(j).name() + "\":";
                        if (j < i) {
                            left.append(name).append(members.get(j).value().minified()).append(',');
                        } else if (j == i) {
                            left.append(name);
                        } else {
                            right.append(',')
                                    .append(name)
                                    .append(members.get(j).value().minified());
                        }
                    }
                    vary(members.get(i).value(), left.toString(), right + "}" + after, variants);
                }
            }
            case JsonItem.Elements(var _, List<JsonItem> elements) -> {
                for (JsonItem element : elements) {
                    vary(element, before + "[", "]" + after, variants);
                }
            }
            default -> {}
        }
    }

    /// What is told where the content is refused. Fails on every other exception, and on messages that are not whole.
    private static Optional<String> problem(byte[] content) {
        try {
            ReadEvidence read = EvidenceReader.read("file", content);
            for (Messages messages : LANGUAGES) {
                read.report()
                        .skipped()
                        .forEach(skipped ->
                                assertThat(
                                                messages.text(skipped.place().message())
                                                        + messages.text(skipped.reason()))
                                        .isNotBlank()
                                        .doesNotContain("{0}"));
            }
            return Optional.empty();
        } catch (UnreadableEvidenceException e) {
            for (Messages messages : LANGUAGES) {
                assertThat(messages.text(e.problem()))
                        .startsWith("file")
                        .doesNotContain("{0}", "{1}");
            }
            return Optional.of(LANGUAGES.getFirst().text(e.problem()));
        }
    }
}
