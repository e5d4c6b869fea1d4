package studio.kengen.evidence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import studio.kengen.evidence.GeneratedPolicies;
import studio.kengen.evidence.PolicyGeneration;

class GeneratedPolicyExportTest {
    private static final String JOB =
            "\"jobDetails\":{\"jobId\":\"j1\",\"status\":\"SUCCEEDED\","
                    + "\"startedOn\":\"2026-11-01T00:00:00Z\",\"completedOn\":\"2026-11-01T00:05:00Z\"}";
    private static final String RESULT =
            "\"generatedPolicyResult\":{\"generatedPolicies\":[{\"policy\":"
                    + "\"{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\","
                    + "\\\"Action\\\":\\\"s3:GetObject\\\",\\\"Resource\\\":\\\"*\\\"}]}\"}],"
                    + "\"properties\":{\"isComplete\":false,\"principalArn\":\"arn:aws:iam::111122223333:role/api\","
                    + "\"cloudTrailProperties\":{\"startTime\":\"2026-08-01T00:00:00Z\","
                    + "\"endTime\":\"2026-11-01T00:00:00Z\",\"trailProperties\":[]}}}";
    private static final String LIST =
            "{\"policyGenerations\":[{\"jobId\":\"j1\",\"principalArn\":\"arn:aws:iam::111122223333:role/api\","
                    + "\"status\":\"SUCCEEDED\",\"startedOn\":\"2026-11-01T00:00:00Z\"}]}";

    @Test
    void theJobAndItsResultAreOneInWhateverOrder() throws UnreadableEvidenceException {
        PolicyGeneration one = read("{" + JOB + "," + RESULT + "}").generations().getFirst();

        assertThat(one.jobId()).isEqualTo("j1");
        assertThat(one.principal()).isEqualTo("arn:aws:iam::111122223333:role/api");
        assertThat(one.from()).contains(Instant.parse("2026-08-01T00:00:00Z"));
        assertThat(one.isComplete()).contains(false);
        assertThat(one.policies().getFirst().sound()).isPresent();
        assertThat(read("{" + RESULT + "," + JOB + "}").generations()).containsExactly(one);
    }

    @Test
    void aJobThatIsListedAndToldCountsOnceWithItsPolicy() throws UnreadableEvidenceException {
        for (String text :
                new String[] {
                    LIST + "{" + JOB + "," + RESULT + "}", "{" + RESULT + "," + JOB + "}" + LIST
                }) {
            assertThat(read(text).generations())
                    .singleElement()
                    .satisfies(one -> assertThat(one.policies()).hasSize(1));
        }
    }

    @Test
    void severalOutputsKeepTheirJobsApart() throws UnreadableEvidenceException {
        GeneratedPolicies both =
                read(
                        "{"
                                + JOB
                                + ","
                                + RESULT
                                + "}{"
                                + RESULT.replace("role/api", "role/web")
                                + ","
                                + JOB.replace("j1", "j2")
                                + "}");

        assertThat(both.generations())
                .extracting(PolicyGeneration::jobId, PolicyGeneration::principal)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "j1", "arn:aws:iam::111122223333:role/api"),
                        org.assertj.core.api.Assertions.tuple(
                                "j2", "arn:aws:iam::111122223333:role/web"));
        assertThat(both.account()).contains("111122223333");
    }

    @Test
    void aJobWithoutResultIsNamed() throws UnreadableEvidenceException {
        ReadEvidence read =
                EvidenceReader.read(
                        "g.json", (LIST + "{" + JOB + "}").getBytes(StandardCharsets.UTF_8));

        assertThat(read.report().skipped())
                .singleElement()
                .satisfies(skipped ->
                        assertThat(skipped.reason().arguments())
                                .containsExactly("generatedPolicyResult"));
    }

    private static GeneratedPolicies read(String text) throws UnreadableEvidenceException {
        return (GeneratedPolicies)
                EvidenceReader.read("g.json", text.getBytes(StandardCharsets.UTF_8)).evidence();
    }
}
