package studio.kengen.generate.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.kengen.design.RowId;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.Origin;

class FeatureDocumentsTest {
    @Test
    void aControlOfControlTowerIsEnabledByItsIdentifierInTheCatalogue() {
        GeneratedDocument document =
                document(
                        new Design()
                                .choose(
                                        "root-use/control-tower/AWS-GR_RESTRICT_ROOT_USER",
                                        "",
                                        Map.of()),
                        "guardrails/AWS-GR_RESTRICT_ROOT_USER.json");

        assertThat(document.text())
                .contains("\"controlIdentifier\": \"arn:aws:controlcatalog:::control/")
                .contains("\"targetIdentifier\": \"ORGANIZATIONAL_UNIT_ARN\"");
    }

    @Test
    void aMandatoryControlIsNothingToEnable() {
        Design design =
                new Design()
                        .choose(
                                "cloudtrail-tamper/control-tower/AWS-GR_CLOUDTRAIL_CHANGE_PROHIBITED",
                                "",
                                Map.of());

        assertThat(design.documents().of(DocumentKind.GUARDRAILS))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.path()).isEqualTo("guardrails/settings.json");
                    assertThat(document.origins())
                            .extracting(Origin::part)
                            .containsExactly("AWS-GR_CLOUDTRAIL_CHANGE_PROHIBITED");
                    assertThat(document.notes())
                            .extracting(note -> note.key())
                            .contains("generate.note.landingZone");
                });
    }

    @Test
    void theControlThatDeniesRegionsAsksWhichStayOpen() {
        assertThat(
                        document(
                                        new Design()
                                                .choose(
                                                        "org-region/control-tower/CT.MULTISERVICE.PV.1",
                                                        "",
                                                        Map.of()),
                                        "guardrails/CT.MULTISERVICE.PV.1.json")
                                .text())
                .contains("\"key\": \"AllowedRegions\"");
    }

    @Test
    void aSettingThatCanBeDeclaredIsADeclarativePolicyAndACommand() {
        Design design =
                new Design().choose("ec2-imds/feature/ec2-imdsv2-account-default", "", Map.of());

        assertThat(document(design, "guardrails/ec2-policy.json").text())
                .isEqualTo(
                        """
                        {
                          "ec2_attributes": {
                            "instance_metadata_defaults": {
                              "http_tokens": {
                                "@@assign": "required"
                              },
                              "http_put_response_hop_limit": {
                                "@@assign": "1"
                              }
                            }
                          }
                        }
                        """);
        assertThat(document(design, "guardrails/settings.json").text())
                .contains("aws ec2 modify-instance-metadata-defaults --http-tokens required");
    }

    @Test
    void aPathToTheInternetIsClosedWithoutExceptions() {
        GeneratedDocument document =
                document(
                        new Design()
                                .choose(
                                        "vpc-internet/feature/vpc-block-public-access",
                                        "",
                                        Map.of()),
                        "guardrails/ec2-policy.json");

        assertThat(document.text().replaceAll("\\s", ""))
                .contains("\"mode\":{\"@@assign\":\"block_bidirectional\"}")
                .contains("\"exclusions_allowed\":{\"@@assign\":\"disabled\"}");
    }

    @Test
    void aSettingOfResourcesNamesThem() {
        GeneratedDocument document =
                document(
                        new Design()
                                .unacceptable("u1", "s3", "s3:DeleteObjectVersion", "maps")
                                .choose("s3-delete/feature/s3-object-lock", "u1", Map.of()),
                        "guardrails/settings.json");

        assertThat(document.text()).contains("\"arn:aws:s3:::maps\"").doesNotContain("commands");
        assertThat(document.origins()).extracting(Origin::part).containsExactly("s3-object-lock");
        assertThat(document.origins().getFirst().rows()).contains(new RowId("u1"));
    }

    @Test
    void nothingChosenIsNothingWritten() {
        assertThat(
                        new Design()
                                .unacceptable("u1", "s3", "s3:DeleteObject", "maps")
                                .documents()
                                .of(DocumentKind.GUARDRAILS))
                .isEqualTo(List.of());
    }

    private static GeneratedDocument document(Design design, String path) {
        return design.documents().at(path).orElseThrow();
    }
}
