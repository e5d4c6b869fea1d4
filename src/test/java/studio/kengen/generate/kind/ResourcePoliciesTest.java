package studio.kengen.generate.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.GenerationProblem;
import studio.kengen.i18n.Message;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyPrinter;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.Statement;

class ResourcePoliciesTest {
    @Test
    void rowsOfTheOwnAccountNeedNone() {
        assertThat(policies(new Design().needs("n1", "s3", "s3:GetObject", "maps"))).isEmpty();
    }

    @Test
    void aServiceIsNamedByItsPrincipalAndActsForTheSourcesAccountOnly() {
        Design design =
                new Design()
                        .source("logs", SourceKind.AWS_SERVICE, "logging.s3.amazonaws.com")
                        .needsOf("logs", "n1", "s3", "s3:PutObject", "maps");

        assertThat(text(design, "maps"))
                .contains("\"Service\": \"logging.s3.amazonaws.com\"")
                .contains("\"aws:SourceAccount\": \"111122223333\"");
    }

    @Test
    void aRowThatSaysForWhomAServiceActsIsLeftAsItIs() {
        Design design =
                new Design()
                        .source("cdn", SourceKind.AWS_SERVICE, "cloudfront.amazonaws.com")
                        .needsOf(
                                "cdn",
                                "n1",
                                "s3",
                                "s3:GetObject",
                                "maps",
                                Design.condition(
                                        "StringEquals",
                                        "AWS:SourceArn",
                                        "arn:aws:cloudfront::111122223333:distribution/E1"));

        assertThat(text(design, "maps"))
                .contains("distribution/E1")
                .doesNotContain("aws:SourceAccount");
    }

    @Test
    void aRoleOfAnotherAccountIsNamedByItsArn() {
        Design design = outside("arn:aws:iam::777788889999:role/delivery");

        assertThat(text(design, "maps"))
                .contains("\"AWS\": \"arn:aws:iam::777788889999:role/delivery\"");
    }

    @Test
    void aPrincipalTakesNoWildcardsSoThatTheyStandInACondition() {
        Design design = outside("arn:aws:iam::777788889999:role/delivery-*");

        assertThat(text(design, "maps"))
                .contains("\"AWS\": \"arn:aws:iam::777788889999:root\"")
                .contains("\"aws:PrincipalArn\": \"arn:aws:iam::777788889999:role/delivery-*\"");
    }

    @Test
    void whoIsNoPrincipalIsAProblemOfItsRow() {
        assertThat(problems(outside("s3://somewhere")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rows()).containsExactly(new RowId("n1"));
                    assertThat(problem.message().key())
                            .isEqualTo("generate.problem.noResourcePrincipal");
                });
    }

    @Test
    void aServiceWithoutResourcePoliciesIsAProblemOfItsRows() {
        Design design =
                new Design()
                        .target(
                                "table",
                                "athena",
                                "arn:aws:athena:eu-west-1:111122223333:workgroup/w")
                        .source(
                                "partner",
                                SourceKind.OUTSIDE_PARTY,
                                "arn:aws:iam::777788889999:role/p")
                        .needsOf("partner", "n1", "athena", "athena:GetWorkGroup", "table");

        assertThat(problems(design))
                .extracting(GenerationProblem::message)
                .extracting(Message::key)
                .containsExactly("generate.problem.noResourcePolicy");
        assertThat(policies(design)).isEmpty();
    }

    @Test
    void aPolicyThatIsTooLargeIsAProblemAndNoDocument() {
        Design design =
                outside("arn:aws:iam::777788889999:role/delivery")
                        .quota(Quotas.Name.S3_BUCKET_POLICY_SIZE, 100);

        assertThat(policies(design)).isEmpty();
        assertThat(problems(design))
                .extracting(problem -> problem.message().key())
                .containsExactly("generate.problem.resourcePolicyTooLarge");
    }

    @Test
    void aKeyPolicyLetsThePoliciesOfTheAccountCount() {
        Design design =
                new Design()
                        .target("key", "kms", "arn:aws:kms:eu-west-1:111122223333:key/k")
                        .source(
                                "partner",
                                SourceKind.OUTSIDE_PARTY,
                                "arn:aws:iam::777788889999:role/p")
                        .needsOf("partner", "n1", "kms", "kms:Decrypt", "key");

        assertThat(policies(design).getFirst().policy().orElseThrow().statements())
                .extracting(statement -> statement.sid().orElseThrow())
                .startsWith("EnableIamPolicies")
                .hasSize(2);
    }

    /// Method 2, the example of the method: objects are written through one Lambda function only.
    @Test
    void theDirectPathIsDeniedToAllButTheMediator() {
        Design design =
                new Design()
                        .source("people", SourceKind.PERSON, Design.role("people"))
                        .source("writer", SourceKind.WORKLOAD, Design.role("writer"))
                        .needsOf("people", "n1", "s3", "s3:GetObject s3:PutObject", "maps")
                        .needsOf("writer", "n2", "s3", "s3:PutObject", "maps")
                        .unacceptable("u1", "s3", "s3:PutObject", "maps")
                        .mediated("c1", "n1", "writer");

        PolicyDocument policy = policies(design).getFirst().policy().orElseThrow();

        assertThat(policy.statements())
                .singleElement()
                .satisfies(denial -> {
                    assertThat(denial.effect()).isEqualTo(Effect.DENY);
                    assertThat(denial.conditions())
                            .containsExactlyInAnyOrder(
                                    Design.condition(
                                            "ArnNotLike",
                                            "aws:PrincipalArn",
                                            Design.role("writer")),
                                    Design.condition(
                                            "BoolIfExists", "aws:PrincipalIsAWSService", "false"));
                });
        assertThat(PolicyPrinter.pretty(policy))
                .contains("\"s3:PutObject\"")
                .doesNotContain("s3:GetObject");
    }

    @Test
    void whoeverNeedsTheActionBesidesTheMediatorIsExemptedToo() {
        Design design =
                new Design()
                        .source("people", SourceKind.PERSON, Design.role("people"))
                        .needsOf("people", "n1", "s3", "s3:PutObject", "maps")
                        .needsOf("app", "n2", "s3", "s3:PutObject", "maps")
                        .source("importer", SourceKind.WORKLOAD, Design.role("importer"))
                        .needsOf("importer", "n3", "s3", "s3:PutObject", "maps")
                        .unacceptable("u1", "s3", "s3:PutObject", "maps")
                        .mediated("c1", "n1", "app");

        assertThat(text(design, "maps"))
                .contains(Design.role("app"))
                .contains(Design.role("importer"))
                .doesNotContain(Design.role("people"));
    }

    private static Design outside(String arn) {
        return new Design()
                .source("partner", SourceKind.OUTSIDE_PARTY, arn)
                .needsOf("partner", "n1", "s3", "s3:PutObject", "maps");
    }

    private static List<GeneratedDocument> policies(Design design) {
        return design.documents().of(DocumentKind.RESOURCE);
    }

    private static List<GenerationProblem> problems(Design design) {
        return design.documents().problems().stream()
                .filter(problem -> problem.kind() == DocumentKind.RESOURCE)
                .toList();
    }

    private static String text(Design design, String target) {
        assertThat(policies(design)).hasSize(1);
        GeneratedDocument document = policies(design).getFirst();
        assertThat(document.source()).contains(new RowId(target));
        assertThat(document.path()).isEqualTo("resource/" + target + ".json");
        assertThat(statements(document)).isNotEmpty().allMatch(s -> s.principal().isPresent());
        return document.text();
    }

    private static List<Statement> statements(GeneratedDocument document) {
        return document.policy().orElseThrow().statements();
    }
}
