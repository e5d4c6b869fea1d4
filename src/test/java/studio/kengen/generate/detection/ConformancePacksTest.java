package studio.kengen.generate.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.kind.Design;
import studio.kengen.policy.Quotas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConformancePacksTest {
    private static final String PUBLIC_READ =
            "s3-public/config-rule/S3_BUCKET_PUBLIC_READ_PROHIBITED";
    private static final String PUBLIC_WRITE =
            "s3-public/config-rule/S3_BUCKET_PUBLIC_WRITE_PROHIBITED";

    @Test
    void aChosenRuleIsDeployedWithItsRemediationWhichWaitsWhereItDisrupts() {
        JsonNode resources = resources(sharing().choose(PUBLIC_READ, "u1", Map.of()));

        assertThat(resources.at("/S3BucketPublicReadProhibited/Type").stringValue())
                .isEqualTo("AWS::Config::ConfigRule");
        assertThat(
                        resources
                                .at(
                                        "/S3BucketPublicReadProhibited/Properties/Source/SourceIdentifier")
                                .stringValue())
                .isEqualTo("S3_BUCKET_PUBLIC_READ_PROHIBITED");
        JsonNode remediation = resources.at("/S3BucketPublicReadProhibitedRemediation/Properties");
        assertThat(remediation.at("/TargetId").stringValue())
                .isEqualTo("AWS-DisableS3BucketPublicReadWrite");
        assertThat(remediation.at("/Automatic").booleanValue()).isFalse();
        assertThat(remediation.at("/Parameters/S3BucketName/ResourceValue/Value").stringValue())
                .isEqualTo("RESOURCE_ID");
    }

    @Test
    void chosenValuesAreInputParameters() {
        JsonNode resources =
                resources(
                        new Design()
                                .unacceptable("u1", "iam", "CreateAccessKey", "*")
                                .choose(
                                        "iam-long-term-key/config-rule/ACCESS_KEYS_ROTATED",
                                        "u1",
                                        Map.of("maxAccessKeyAge", List.of("30"))));

        assertThat(
                        resources
                                .at("/AccessKeysRotated/Properties/InputParameters/maxAccessKeyAge")
                                .stringValue())
                .isEqualTo("30");
    }

    @Test
    void aRunbookThatAsksForMoreIsLeftOutAndTold() {
        GeneratedDocument pack =
                packs(
                                new Design()
                                        .choose(
                                                "cloudtrail-tamper/config-rule/CLOUD_TRAIL_ENABLED",
                                                "",
                                                Map.of()))
                        .getFirst();

        assertThat(pack.text())
                .contains("CLOUD_TRAIL_ENABLED")
                .doesNotContain("RemediationConfiguration", "RemediationRoleArn");
        assertThat(pack.notes())
                .filteredOn(note -> note.key().equals("generate.note.runbookParameters"))
                .singleElement()
                .satisfies(note ->
                        assertThat(note.arguments())
                                .containsExactly("AWS-EnableCloudTrail (S3BucketName)"));
    }

    @Test
    void aRuleThatLacksAParameterIsAProblemAndNoRule() {
        Design design =
                new Design().chosen("c1", "ec2-launch/config-rule/APPROVED_AMIS_BY_ID", Map.of());

        assertThat(packs(design)).isEmpty();
        assertThat(design.documents().problems())
                .extracting(problem -> problem.message().key())
                .contains("generate.problem.ruleParameter");
    }

    @Test
    void moreRulesThanAPackHoldsTakeSeveral() {
        Design design =
                sharing()
                        .choose(PUBLIC_READ, "u1", Map.of())
                        .choose(PUBLIC_WRITE, "u1", Map.of())
                        .quota(Quotas.Name.CONFORMANCE_PACK_RULES, 1);

        assertThat(packs(design))
                .extracting(GeneratedDocument::path)
                .containsExactly("config/conformance-pack.json", "config/conformance-pack-2.json");
    }

    @Test
    void nothingChosenIsNoPack() {
        assertThat(packs(sharing())).isEmpty();
    }

    private static Design sharing() {
        return new Design().unacceptable("u1", "s3", "PutBucketAcl", "maps");
    }

    private static List<GeneratedDocument> packs(Design design) {
        return design.documents().of(DocumentKind.CONFIG).stream()
                .filter(document -> document.path().startsWith("config/conformance-pack"))
                .toList();
    }

    private static JsonNode resources(Design design) {
        return JsonMapper.shared().readTree(packs(design).getFirst().text()).at("/Resources");
    }
}
