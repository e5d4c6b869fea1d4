package studio.kengen.generate.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.generate.Origin;
import studio.kengen.policy.Quotas;

class TrustPoliciesTest {
    private static final String LAMBDA = "lambda.amazonaws.com";

    @Test
    void aServiceAssumesTheRoleForTheRolesAccountOnly() {
        assertThat(text(new Design().role("fn", Design.role("fn"), LAMBDA)))
                .isEqualTo(
                        """
                        {
                          "Version": "2012-10-17",
                          "Statement": [
                            {
                              "Sid": "AssumeRole",
                              "Effect": "Allow",
                              "Principal": {
                                "Service": "lambda.amazonaws.com"
                              },
                              "Action": "sts:AssumeRole",
                              "Condition": {
                                "StringEquals": {
                                  "aws:SourceAccount": "111122223333"
                                }
                              }
                            }
                          ]
                        }
                        """);
    }

    /// EC2 assumes the roles of instances without saying for whom; a condition would keep it out.
    @Test
    void aServiceThatDoesNotSayForWhomItActsIsNotAsked() {
        assertThat(text(new Design().role("fn", Design.role("fn"), "ec2.amazonaws.com", LAMBDA)))
                .contains("\"Service\": \"ec2.amazonaws.com\"\n      },\n      \"Action\"")
                .containsOnlyOnce("\"Condition\"");
    }

    @Test
    void whoeverAssumesTheRoleInTable1IsTrustedOnTheRowsConditions() {
        Design design =
                new Design()
                        .role("fn", Design.role("fn"))
                        .target("role", "iam", Design.role("fn"))
                        .source(
                                "partner",
                                SourceKind.OUTSIDE_PARTY,
                                "arn:aws:iam::777788889999:role/p")
                        .needsOf(
                                "partner",
                                "n1",
                                "sts",
                                "sts:AssumeRole sts:TagSession",
                                "role",
                                Design.condition("StringEquals", "sts:ExternalId", "map-lab"));

        assertThat(text(design))
                .contains("\"AWS\": \"arn:aws:iam::777788889999:role/p\"")
                .contains("\"sts:AssumeRole\"", "\"sts:TagSession\"")
                .contains("\"sts:ExternalId\": \"map-lab\"");
        assertThat(documents(design).getFirst().origins())
                .extracting(Origin::rows)
                .containsExactly(List.of(new RowId("n1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
                "accounts.google.com"
            })
    void anIdentityProviderIsTrustedAsOne(String provider) {
        Design design =
                new Design()
                        .role("fn", Design.role("fn"))
                        .target("role", "iam", Design.role("fn"))
                        .source("provider", SourceKind.OUTSIDE_PARTY, provider)
                        .needsOf("provider", "n1", "sts", "sts:AssumeRoleWithWebIdentity", "role");

        assertThat(text(design)).contains("\"Federated\": \"" + provider + "\"");
    }

    @Test
    void aRowAboutAnotherRoleTrustsNobody() {
        Design design =
                new Design()
                        .role("fn", Design.role("fn"), LAMBDA)
                        .target("role", "iam", Design.role("other"))
                        .needs("n1", "sts", "sts:AssumeRole", "role");

        assertThat(text(design)).doesNotContain(Design.role("app"));
    }

    @Test
    void rolesThatNobodyMayAssumeAreOneProblem() {
        Design design =
                new Design()
                        .role("en", Design.role("en"))
                        .role("fn", Design.role("fn"))
                        .role("gn", Design.role("gn"), LAMBDA);

        assertThat(problems(design))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().key()).isEqualTo("generate.problem.nobodyTrusted");
                    assertThat(problem.rows()).containsExactly(new RowId("en"), new RowId("fn"));
                });
    }

    @Test
    void permissionSetsServicesAndUsersHaveNone() {
        Design design =
                new Design()
                        .source(
                                "people",
                                SourceKind.PERSON,
                                "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_People_*")
                        .source("service", SourceKind.AWS_SERVICE, LAMBDA)
                        .source("user", SourceKind.PERSON, "arn:aws:iam::111122223333:user/ann");

        assertThat(documents(design)).isEmpty();
        assertThat(problems(design)).isEmpty();
    }

    @Test
    void aPolicyThatIsTooLargeIsAProblemAndNoDocument() {
        Design design =
                new Design()
                        .role("fn", Design.role("fn"), LAMBDA)
                        .quota(Quotas.Name.TRUST_POLICY_SIZE, 100);

        assertThat(documents(design)).isEmpty();
        assertThat(problems(design))
                .extracting(problem -> problem.message().key())
                .contains("generate.problem.trustPolicyTooLarge");
    }

    private static List<GeneratedDocument> documents(Design design) {
        return design.documents().of(DocumentKind.TRUST).stream()
                .filter(document -> !document.source().equals(Optional.of(new RowId("app"))))
                .toList();
    }

    private static List<GenerationProblem> problems(Design design) {
        return design.documents().problems().stream()
                .filter(problem -> problem.kind() == DocumentKind.TRUST)
                .toList();
    }

    /// The trust policy of the role `fn`.
    private static String text(Design design) {
        GeneratedDocument document = documents(design).getFirst();
        assertThat(document.path()).isEqualTo("trust/fn.json");
        assertThat(document.source()).contains(new RowId("fn"));
        return document.text();
    }
}
