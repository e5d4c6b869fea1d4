package studio.kengen.generate.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.kengen.generate.kind.Design.condition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.design.Table;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.Origin;
import studio.kengen.policy.Condition;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

class IdentityPoliciesTest {
    private static final Condition IN_VPC = condition("StringEquals", "aws:SourceVpc", "vpc-1");
    private static final Condition WITH_TLS = condition("Bool", "aws:SecureTransport", "true");

    @Test
    void everyActionIsGrantedOnTheResourcesThatItTakes() {
        assertThat(
                        granted(
                                new Design()
                                        .needs(
                                                "n1",
                                                "s3",
                                                "ListBucket GetObject PutObject",
                                                "maps")))
                .containsExactlyInAnyOrder(
                        "s3:ListBucket on arn:aws:s3:::maps",
                        "s3:GetObject,s3:PutObject on arn:aws:s3:::maps/*");
    }

    @Test
    void anActionThatTakesNoResourceIsGrantedOnTheServiceAsAWhole() {
        assertThat(granted(new Design().needs("n1", "ec2", "DescribeInstances", "*")))
                .containsExactly("ec2:DescribeInstances on *");
    }

    @Test
    void rowsWithTheSameResourcesAndConditionsShareAStatement() {
        assertThat(
                        granted(
                                new Design()
                                        .needs("n1", "s3", "GetObject", "maps")
                                        .needs("n2", "s3", "PutObject", "maps")
                                        .needs("n3", "s3", "DeleteObject", "maps", IN_VPC)))
                .containsExactlyInAnyOrder(
                        "s3:GetObject,s3:PutObject on arn:aws:s3:::maps/*",
                        "s3:DeleteObject on arn:aws:s3:::maps/* when [" + IN_VPC + "]");
    }

    @Test
    void whatAWiderResourceGrantsIsNotRepeated() {
        Design design =
                new Design()
                        .needs("n1", "s3", "GetObject", "private")
                        .needs("n2", "s3", "GetObject", "maps");

        assertThat(granted(design)).containsExactly("s3:GetObject on arn:aws:s3:::maps/*");
        assertThat(design.documents().at("identity/app.json").orElseThrow().origins())
                .as("both rows are in it")
                .singleElement()
                .extracting(Origin::rows)
                .isEqualTo(List.of(new RowId("n1"), new RowId("n2")));
    }

    @Test
    void aNarrowerResourceStaysWhereTheWiderOneIsGrantedUnderMoreConditions() {
        assertThat(
                        granted(
                                new Design()
                                        .needs("n1", "s3", "GetObject", "private")
                                        .needs("n2", "s3", "GetObject", "maps", IN_VPC)))
                .containsExactly(
                        "s3:GetObject on arn:aws:s3:::maps/* when [" + IN_VPC + "]",
                        "s3:GetObject on arn:aws:s3:::maps/private/*");
    }

    @Test
    void aConditionControlNarrowsThePartOfTheRowThatMeetsB() {
        assertThat(
                        granted(
                                new Design()
                                        .needs("n1", "s3", "GetObject PutObject", "maps", WITH_TLS)
                                        .unacceptable("u1", "s3", "GetObject", "maps")
                                        .condition("c1", "n1", IN_VPC)))
                .containsExactly(
                        "s3:GetObject on arn:aws:s3:::maps/* when ["
                                + WITH_TLS
                                + ", "
                                + IN_VPC
                                + "]",
                        "s3:PutObject on arn:aws:s3:::maps/* when [" + WITH_TLS + "]");
    }

    @Test
    void severalConditionControlsMustAllHold() {
        assertThat(
                        new Design()
                                .needs("n1", "s3", "GetObject", "maps")
                                .unacceptable("u1", "s3", "GetObject", "maps")
                                .condition("c1", "n1", vpcs("vpc-1", "vpc-2"))
                                .condition("c2", "n1", vpcs("vpc-2", "vpc-3"), WITH_TLS)
                                .statements(DocumentKind.IDENTITY))
                .singleElement()
                .extracting(Statement::conditions)
                .isEqualTo(List.of(WITH_TLS, vpcs("vpc-2")));
    }

    @Test
    void whatCannotHoldTogetherIsNotGrantedAndNamed() {
        Design design =
                new Design()
                        .needs("n1", "s3", "GetObject", "maps", vpcs("vpc-1"))
                        .unacceptable("u1", "s3", "GetObject", "maps")
                        .condition("c1", "n1", vpcs("vpc-2"));

        assertThat(design.documents().of(DocumentKind.IDENTITY)).isEmpty();
        assertThat(design.documents().problems())
                .filteredOn(problem -> problem.kind() == DocumentKind.IDENTITY)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().key()).isEqualTo("generate.problem.conditions");
                    assertThat(problem.rows()).containsExactly(new RowId("c1"), new RowId("n1"));
                });
    }

    @Test
    void mediatedAccessTakesTheRowFromItsSourceButNotFromTheMediator() {
        Design design =
                new Design()
                        .source("writer", SourceKind.WORKLOAD, Design.role("writer"))
                        .needs("n1", "s3", "PutObject", "maps")
                        .needsOf("writer", "n2", "s3", "PutObject", "maps")
                        .unacceptable("u1", "s3", "PutObject", "maps")
                        .mediated("c1", "n1 n2", "writer");

        assertThat(design.documents().of(DocumentKind.IDENTITY))
                .extracting(GeneratedDocument::path)
                .containsExactly("identity/writer.json");
    }

    @Test
    void aControlThatCoversOnlyTheUnacceptableRowChangesNothingAndSaysSo() {
        Design design =
                new Design()
                        .needs("n1", "s3", "GetObject", "maps")
                        .unacceptable("u1", "s3", "GetObject", "maps")
                        .condition("c1", "u1", IN_VPC);

        assertThat(granted(design)).containsExactly("s3:GetObject on arn:aws:s3:::maps/*");
        assertThat(design.documents().problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().key()).isEqualTo("generate.problem.missedRows");
                    assertThat(problem.rows()).containsExactly(new RowId("c1"), new RowId("n1"));
                });
    }

    @Test
    void whoHasNoIdentityPolicyGetsNone() {
        assertThat(
                        new Design()
                                .source("visitor", SourceKind.ANONYMOUS, "*")
                                .source("cdn", SourceKind.AWS_SERVICE, "cloudfront.amazonaws.com")
                                .source("partner", SourceKind.OUTSIDE_PARTY, Design.role("partner"))
                                .needsOf("visitor", "n1", "s3", "GetObject", "maps")
                                .needsOf("cdn", "n2", "s3", "GetObject", "maps")
                                .needsOf("partner", "n3", "s3", "GetObject", "maps")
                                .documents()
                                .of(DocumentKind.IDENTITY))
                .isEmpty();
    }

    @Test
    void statementsAreCalledAfterTargetAndLevels() {
        assertThat(
                        sids(
                                new Design()
                                        .namedTarget(
                                                "t1",
                                                "Map images",
                                                "s3",
                                                "bucket",
                                                "arn:aws:s3:::images/*")
                                        .needs("n1", "s3", "GetObject PutObject", "t1")))
                .containsExactly("MapImagesReadWrite");
    }

    @Test
    void aNameInJapaneseGivesWayToServiceTypeAndId() {
        assertThat(
                        sids(
                                new Design()
                                        .namedTarget(
                                                "t1",
                                                "地図画像",
                                                "s3",
                                                "bucket",
                                                "arn:aws:s3:::images/*")
                                        .needs("n1", "s3", "GetObject PutObject", "t1")))
                .containsExactly("S3BucketT1ReadWrite");
    }

    @Test
    void equalNamesAreToldApartByResourceTypeOrNumber() {
        assertThat(
                        sids(
                                new Design()
                                        .needsLevel("n1", "s3", AccessLevel.READ, "maps")
                                        .needs(
                                                "n2",
                                                "s3",
                                                "GetObject GetObjectAcl GetBucketAcl GetBucketTagging",
                                                "maps",
                                                IN_VPC)))
                .contains("MapsBucketRead", "MapsObjectRead")
                .doesNotHaveDuplicates()
                .allSatisfy(sid -> assertThat(sid).matches("[A-Za-z0-9]+"));
    }

    @Test
    void whatDoesNotFitIntoOnePolicyIsSpreadOverSeveral() {
        Design design = manyReads();
        List<GeneratedDocument> documents = design.documents().of(DocumentKind.IDENTITY);

        assertThat(documents)
                .hasSizeGreaterThan(1)
                .allSatisfy(document ->
                        assertThat(document.size())
                                .hasValueSatisfying(size ->
                                        assertThat(size.used()).isLessThanOrEqualTo(size.limit())));
        assertThat(documents)
                .extracting(GeneratedDocument::path)
                .startsWith("identity/app.json", "identity/app-2.json");
        assertThat(actions(documents.stream().flatMap(d -> d.policy().stream()).toList()))
                .as("nothing is lost")
                .isEqualTo(actions(List.of(onePolicy(manyReads()))));
    }

    @Test
    void moreThanCanBeAttachedIsAProblem() {
        assertThat(
                        manyReads()
                                .quota(Quotas.Name.MANAGED_POLICIES_PER_ROLE, 1)
                                .documents()
                                .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().key())
                            .isEqualTo("generate.problem.tooManyPolicies");
                    assertThat(problem.rows()).containsExactly(new RowId("app"));
                });
    }

    @Test
    void aStatementThatFitsNowhereIsLeftOutAndNamed() {
        Design design =
                new Design()
                        .needs("n1", "s3", "GetObject", "maps")
                        .needs(
                                "n2",
                                "s3",
                                "PutObject",
                                "maps",
                                condition("StringEquals", "s3:prefix", "x".repeat(7000)));

        assertThat(granted(design)).containsExactly("s3:GetObject on arn:aws:s3:::maps/*");
        assertThat(design.documents().problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("generate.problem.statementTooLarge");
    }

    @Test
    void actionsAreShortenedWhereTheProjectWantsIt() {
        Design design =
                new Design()
                        .needsLevel("n1", "sqs", AccessLevel.READ, "*")
                        .settings(new DocumentSettings(true, true));

        GeneratedDocument document = design.documents().of(DocumentKind.IDENTITY).getFirst();
        assertThat(document.text()).contains("*").doesNotContain("\n");
        Set<String> expanded = new HashSet<>();
        document.policy()
                .orElseThrow()
                .statements()
                .forEach(statement ->
                        statement.actions().patterns().stream()
                                .flatMap(p -> Design.CATALOG.expand(p).stream())
                                .forEach(action -> expanded.add(action.qualifiedName())));
        assertThat(expanded)
                .isEqualTo(
                        actions(
                                List.of(
                                        onePolicy(
                                                new Design()
                                                        .needsLevel(
                                                                "n1",
                                                                "sqs",
                                                                AccessLevel.READ,
                                                                "*")))));
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        Design design = manyReads().needs("n9", "s3", "PutObject", "maps", IN_VPC);

        assertThat(design.documents().documents())
                .isEqualTo(
                        manyReads()
                                .needs("n9", "s3", "PutObject", "maps", IN_VPC)
                                .reversed(Table.NEEDED)
                                .reversed(Table.TARGETS)
                                .documents()
                                .documents());
    }

    private static Design manyReads() {
        return new Design()
                .needsLevel("n1", "ec2", AccessLevel.LIST, "*")
                .needsLevel("n2", "iam", AccessLevel.READ, "*")
                .needsLevel("n3", "s3", AccessLevel.READ, "maps")
                .needsLevel("n4", "ec2", AccessLevel.READ, "*");
    }

    private static PolicyDocument onePolicy(Design design) {
        return design.quota(Quotas.Name.MANAGED_POLICY_SIZE, 1_000_000)
                .documents()
                .of(DocumentKind.IDENTITY)
                .getFirst()
                .policy()
                .orElseThrow();
    }

    private static Set<String> actions(List<PolicyDocument> policies) {
        Set<String> actions = new HashSet<>();
        policies.forEach(policy ->
                policy.statements()
                        .forEach(statement -> actions.addAll(statement.actions().patterns())));
        return actions;
    }

    private static Condition vpcs(String... vpcs) {
        return condition("StringEquals", "aws:SourceVpc", vpcs);
    }

    private static List<String> sids(Design design) {
        return design.statements(DocumentKind.IDENTITY).stream()
                .map(Statement::sid)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> granted(Design design) {
        return design.statements(DocumentKind.IDENTITY).stream()
                .map(statement ->
                        String.join(",", statement.actions().patterns())
                                + " on "
                                + String.join(
                                        ",",
                                        statement
                                                .resources()
                                                .map(ResourceElement::patterns)
                                                .orElse(List.of()))
                                + (statement.conditions().isEmpty()
                                        ? ""
                                        : " when " + statement.conditions()))
                .toList();
    }
}
