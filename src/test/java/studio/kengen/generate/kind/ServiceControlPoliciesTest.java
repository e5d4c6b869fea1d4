package studio.kengen.generate.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static studio.kengen.generate.kind.Design.condition;
import static studio.kengen.generate.kind.Design.role;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.Impact;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.generate.SizeUse;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

class ServiceControlPoliciesTest {
    @Test
    void bIsDeniedToEverybody() {
        assertThat(scp(new Design().unacceptable("u1", "s3", "GetObject PutObject", "maps")))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.effect()).isEqualTo(Effect.DENY);
                    assertThat(statement.actions())
                            .isEqualTo(ActionElement.of("s3:GetObject", "s3:PutObject"));
                    assertThat(statement.resources())
                            .contains(ResourceElement.of("arn:aws:s3:::maps/*"));
                    assertThat(statement.conditions()).isEmpty();
                });
    }

    @Test
    void whatIsBelowTheThresholdIsNotDenied() {
        assertThat(
                        new Design()
                                .unacceptable("u1", "s3", "GetObject", "maps", Impact.ACCEPTABLE)
                                .documents()
                                .of(DocumentKind.SCP))
                .isEmpty();
    }

    /// Negated operators hold where the key is absent, so whoever has no `aws:PrincipalArn` is denied; `…IfExists` would
    /// be the same, and `StringNotLike` would let a `*` reach from the account into the role's name.
    @Test
    void theSourcesOfTheIntersectionAreExemptedByArnNotLikeForJustTheAction() {
        assertThat(
                        scp(
                                new Design()
                                        .needs("n1", "s3", "GetObject", "maps")
                                        .unacceptable("u1", "s3", "GetObject PutObject", "maps")))
                .extracting(Statement::actions, Statement::conditions)
                .containsExactlyInAnyOrder(
                        tuple(ActionElement.of("s3:GetObject"), exceptFor(role("app"))),
                        tuple(ActionElement.of("s3:PutObject"), List.of()));
    }

    @Test
    void whoNeedsAPartIsDeniedTheRest() {
        List<Statement> statements =
                scp(
                        new Design()
                                .needs("n1", "s3", "GetObject", "private")
                                .unacceptable("u1", "s3", "GetObject", "maps"));

        assertThat(statements)
                .extracting(statement -> statement.resources().orElseThrow())
                .containsExactly(
                        ResourceElement.of("arn:aws:s3:::maps/*"),
                        new ResourceElement.NotResource(List.of("arn:aws:s3:::maps/private/*")));
        assertThat(statements.getLast().conditions())
                .containsExactly(condition("ArnLike", "aws:PrincipalArn", role("app")));
    }

    @Test
    void principalsThatTwoPatternsRecogniseKeepWhatEitherNeeds() {
        List<Statement> statements =
                scp(
                        new Design()
                                .source("all", SourceKind.WORKLOAD, role("a*"))
                                .needs("n1", "s3", "GetObject", "private")
                                .needsOf("all", "n2", "s3", "GetObject", "others")
                                .unacceptable("u1", "s3", "GetObject", "*"));

        assertThat(statements.getLast().resources())
                .contains(
                        new ResourceElement.NotResource(
                                List.of("arn:aws:s3:::maps/private/*", "arn:aws:s3:::others/*")));
    }

    @Test
    void aWithdrawnRowExemptsNobody() {
        assertThat(
                        scp(
                                new Design()
                                        .needs("n1", "s3", "PutObject", "maps")
                                        .unacceptable("u1", "s3", "PutObject", "maps")
                                        .mediated("c1", "n1", "writer")))
                .singleElement()
                .satisfies(statement -> assertThat(statement.conditions()).isEmpty());
    }

    @Test
    void aRoleOfIdentityCenterIsRecognisedAfterItGotAnotherSuffix() {
        String made =
                role(
                        "aws-reserved/sso.amazonaws.com/ap-northeast-1/"
                                + "AWSReservedSSO_Dev_0123456789abcdef");
        assertThat(
                        scp(new Design()
                                        .source("dev", SourceKind.PERSON, made)
                                        .needsOf("dev", "n1", "s3", "GetObject", "maps")
                                        .unacceptable("u1", "s3", "GetObject", "maps"))
                                .getFirst()
                                .conditions())
                .as("and no other permission set, such as Dev_Admin")
                .isEqualTo(
                        exceptFor(
                                role("aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Dev_")
                                        + "????????????????"));
    }

    @Test
    void aPatternForARoleOfIdentityCenterIsLeftAsItWasWritten() {
        String pattern = role("aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Dev_*");
        assertThat(
                        scp(new Design()
                                        .source("dev", SourceKind.PERSON, pattern)
                                        .needsOf("dev", "n1", "s3", "GetObject", "maps")
                                        .unacceptable("u1", "s3", "GetObject", "maps"))
                                .getFirst()
                                .conditions())
                .isEqualTo(exceptFor(pattern));
    }

    @Test
    void aSourceWithoutAnArnThatConditionsKnowIsNamed() {
        Design design =
                new Design()
                        .source("someone", SourceKind.PERSON, "AWSReservedSSO_Dev")
                        .source("cdn", SourceKind.AWS_SERVICE, "cloudfront.amazonaws.com")
                        .needsOf("someone", "n1", "s3", "GetObject", "maps")
                        .needsOf("cdn", "n2", "s3", "GetObject", "maps")
                        .unacceptable("u1", "s3", "GetObject", "maps");

        assertThat(design.documents().problems())
                .filteredOn(problem -> problem.kind() == DocumentKind.SCP)
                .as("an SCP does not bind the service principal")
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().key()).isEqualTo("generate.problem.noPrincipal");
                    assertThat(problem.rows()).containsExactly(new RowId("someone"));
                });
    }

    @Test
    void aRowOnTheWholeServiceIsDeniedOnEveryResourceByNamedActions() {
        assertThat(scp(new Design().unacceptableLevel("u1", "iam", AccessLevel.WRITE, "*")))
                .allSatisfy(statement -> {
                    assertThat(statement.resources()).contains(ResourceElement.of("*"));
                    assertThat(statement.actions()).isInstanceOf(ActionElement.Action.class);
                });
    }

    @Test
    void aNarrowerRowIsNotRepeatedWhereTheSameSourcesAreExempted() {
        assertThat(
                        scp(
                                new Design()
                                        .unacceptable("u1", "s3", "GetObject", "private")
                                        .unacceptable("u2", "s3", "GetObject", "*")))
                .singleElement()
                .satisfies(statement ->
                        assertThat(statement.resources()).contains(ResourceElement.of("*")));
    }

    @Test
    void aNarrowerRowStaysWhereFewerAreExempted() {
        assertThat(
                        scp(
                                new Design()
                                        .needs("n1", "s3", "GetObject", "others")
                                        .unacceptable("u1", "s3", "GetObject", "private")
                                        .unacceptable("u2", "s3", "GetObject", "*")))
                .filteredOn(statement -> statement.conditions().isEmpty())
                .singleElement()
                .satisfies(statement ->
                        assertThat(statement.resources())
                                .contains(ResourceElement.of("arn:aws:s3:::maps/private/*")));
    }

    @Test
    void whiteSpaceStaysOnlyWhereItCostsNoFurtherDocument() {
        Design design = new Design().unacceptableLevel("u1", "ec2", AccessLevel.WRITE, "*");
        GeneratedDocument roomy =
                design.quota(Quotas.Name.SERVICE_CONTROL_POLICY_SIZE, 100_000)
                        .documents()
                        .of(DocumentKind.SCP)
                        .getFirst();
        SizeUse size = roomy.size().orElseThrow();

        assertThat(roomy.text()).contains("\n");
        assertThat(size.used()).as("white space counts").isEqualTo(roomy.text().length());
        assertThat(
                        design.quota(Quotas.Name.SERVICE_CONTROL_POLICY_SIZE, size.used() - 1)
                                .documents()
                                .of(DocumentKind.SCP))
                .singleElement()
                .satisfies(document -> assertThat(document.text()).doesNotContain("\n"));
    }

    @Test
    void everyPartKeepsTheLimit() {
        assertThat(large().documents().of(DocumentKind.SCP))
                .hasSizeGreaterThan(2)
                .allSatisfy(document ->
                        assertThat(document.size().orElseThrow().used()).isLessThanOrEqualTo(1500));
    }

    @Test
    void moreThanCanBeAttachedIsNotWrittenAndTheLargestRowsAreNamed() {
        DocumentSet documents =
                large().quota(Quotas.Name.SERVICE_CONTROL_POLICIES_PER_TARGET, 3).documents();

        assertThat(documents.of(DocumentKind.SCP)).isEmpty();
        assertThat(documents.problems())
                .filteredOn(problem -> problem.kind() == DocumentKind.SCP)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().key()).isEqualTo("generate.problem.tooManyScps");
                    assertThat(problem.rows()).contains(new RowId("u1"));
                });
    }

    private static Design large() {
        return new Design()
                .unacceptableLevel("u1", "ec2", AccessLevel.WRITE, "*")
                .unacceptableLevel("u2", "iam", AccessLevel.WRITE, "*")
                .quota(Quotas.Name.SERVICE_CONTROL_POLICY_SIZE, 1500)
                .quota(Quotas.Name.SERVICE_CONTROL_POLICIES_PER_TARGET, 100);
    }

    @Test
    void itSaysWhomAnScpDoesNotBind() {
        assertThat(
                        new Design()
                                .unacceptable("u1", "s3", "GetObject", "maps")
                                .settings(new DocumentSettings(false, true))
                                .documents()
                                .of(DocumentKind.SCP))
                .singleElement()
                .satisfies(document ->
                        assertThat(document.notes())
                                .extracting(note -> note.key())
                                .containsExactly("generate.note.scp"));
    }

    private static List<Condition> exceptFor(String principal) {
        return List.of(condition("ArnNotLike", "aws:PrincipalArn", principal));
    }

    private static List<Statement> scp(Design design) {
        return design.statements(DocumentKind.SCP);
    }
}
