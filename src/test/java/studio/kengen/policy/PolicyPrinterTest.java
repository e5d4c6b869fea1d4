package studio.kengen.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PolicyPrinterTest {
    private static final PolicyDocument DOCUMENT =
            new PolicyDocument(
                    Optional.of(PolicyVersion.V2012_10_17),
                    Optional.of("maps"),
                    List.of(
                            Statement.allow(
                                            ActionElement.of("s3:GetObject", "s3:PutObject"),
                                            ResourceElement.of("arn:aws:s3:::maps/*"))
                                    .withSid("Maps")
                                    .withPrincipal(
                                            new PrincipalElement.Principal(
                                                    new Principals.Listed(
                                                            Map.of(
                                                                    PrincipalType.SERVICE,
                                                                    List.of("a.amazonaws.com"),
                                                                    PrincipalType.AWS,
                                                                    List.of("1", "2")))))
                                    .withConditions(
                                            List.of(
                                                    new Condition(
                                                            "Bool",
                                                            "aws:SecureTransport",
                                                            List.of("true"))))));

    @Test
    void elementsStandInOneOrderAndOneValueStandsAlone() {
        assertThat(PolicyPrinter.pretty(DOCUMENT))
                .isEqualTo(
                        """
                        {
                          "Version": "2012-10-17",
                          "Id": "maps",
                          "Statement": [
                            {
                              "Sid": "Maps",
                              "Effect": "Allow",
                              "Principal": {
                                "AWS": [
                                  "1",
                                  "2"
                                ],
                                "Service": "a.amazonaws.com"
                              },
                              "Action": [
                                "s3:GetObject",
                                "s3:PutObject"
                              ],
                              "Resource": "arn:aws:s3:::maps/*",
                              "Condition": {
                                "Bool": {
                                  "aws:SecureTransport": "true"
                                }
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void minifiedHasNoWhiteSpaceBetweenTokens() {
        assertThat(PolicyPrinter.minified(DOCUMENT))
                .isEqualTo(
                        """
                        {"Version":"2012-10-17","Id":"maps","Statement":[{"Sid":"Maps","Effect":"Allow",\
                        "Principal":{"AWS":["1","2"],"Service":"a.amazonaws.com"},\
                        "Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::maps/*",\
                        "Condition":{"Bool":{"aws:SecureTransport":"true"}}}]}\
                        """);
    }

    @Test
    void anEmptyPolicyIsWrittenWithoutInnerLines() {
        assertThat(PolicyPrinter.pretty(PolicyDocument.of()))
                .isEqualTo("{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": []\n}\n");
    }

    @RepeatedTest(300)
    void whatIsPrintedParsesToTheSameDocument(RepetitionInfo run) {
        PolicyDocument document = new Policies(run.getCurrentRepetition()).document();
        for (String text :
                List.of(PolicyPrinter.pretty(document), PolicyPrinter.minified(document))) {
            ParsedPolicy parsed = PolicyParser.parse(text);
            assertThat(parsed.problems()).isEmpty();
            assertThat(parsed.sound()).contains(document);
        }
    }
}
