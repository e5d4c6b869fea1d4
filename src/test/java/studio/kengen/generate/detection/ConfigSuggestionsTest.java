package studio.kengen.generate.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.Origin;
import studio.kengen.generate.kind.Design;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConfigSuggestionsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void aRuleIsSuggestedWithTheRowsAndActionsThatItAnswers() {
        JsonNode rule =
                rule(
                        new Design()
                                .unacceptable("u1", "s3", "PutBucketAcl GetObject", "maps")
                                .unacceptable("u2", "s3", "PutBucketAcl PutBucketPolicy", "others"),
                        "S3_BUCKET_PUBLIC_READ_PROHIBITED");

        assertThat(rule.at("/resourceTypes/0").stringValue()).isEqualTo("AWS::S3::Bucket");
        assertThat(rule.at("/answers").toString())
                .isEqualTo(
                        "[{\"row\":\"u1\",\"actions\":[\"s3:PutBucketAcl\"]},"
                                + "{\"row\":\"u2\",\"actions\":[\"s3:PutBucketAcl\",\"s3:PutBucketPolicy\"]}]");
    }

    @Test
    void parametersComeWithTheirDefaults() {
        assertThat(
                        rule(
                                        new Design()
                                                .unacceptable("u1", "iam", "CreateAccessKey", "*"),
                                        "ACCESS_KEYS_ROTATED")
                                .at("/parameters/0")
                                .toString())
                .isEqualTo(
                        "{\"name\":\"maxAccessKeyAge\",\"type\":\"int\",\"required\":true,\"default\":\"90\"}");
    }

    @Test
    void aRemediationThatDisruptsOrDestroysIsNotAutomatic() {
        assertThat(
                        rule(
                                        new Design()
                                                .unacceptable("u1", "iam", "CreateAccessKey", "*"),
                                        "ACCESS_KEYS_ROTATED")
                                .at("/remediation")
                                .toString())
                .contains("\"effect\":\"destructive\"", "\"automatic\":false");
    }

    @Test
    void aControlThatHasChosenTheRuleIsNamed() {
        assertThat(
                        rule(
                                        new Design()
                                                .unacceptable("u1", "s3", "PutBucketAcl", "maps")
                                                .remediated(
                                                        "c1",
                                                        "u1",
                                                        "S3_BUCKET_PUBLIC_READ_PROHIBITED"),
                                        "S3_BUCKET_PUBLIC_READ_PROHIBITED")
                                .at("/controls")
                                .toString())
                .isEqualTo("[\"c1\"]");
    }

    @Test
    void nothingIsSuggestedForWhatIsNotInB() {
        assertThat(
                        new Design()
                                .needs("n1", "s3", "PutBucketAcl", "maps")
                                .documents()
                                .of(DocumentKind.CONFIG))
                .isEmpty();
    }

    @Test
    void theOriginsLeadToTheRows() {
        assertThat(
                        document(new Design().unacceptable("u1", "s3", "PutBucketAcl", "maps"))
                                .origins())
                .contains(new Origin("S3_BUCKET_PUBLIC_READ_PROHIBITED", List.of(new RowId("u1"))));
    }

    private static GeneratedDocument document(Design design) {
        return design.documents().at("config/suggestions.json").orElseThrow();
    }

    private static JsonNode rule(Design design, String identifier) {
        for (JsonNode rule : JSON.readTree(document(design).text()).at("/rules")) {
            if (rule.at("/identifier").stringValue().equals(identifier)) {
                return rule;
            }
        }
        throw new AssertionError(identifier + " is not suggested");
    }
}
