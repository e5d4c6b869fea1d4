package studio.kengen.generate.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.design.RowId;
import studio.kengen.design.SourceKind;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.DocumentSet;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Effect;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

class PermissionsBoundaryTest {
    private static final String MAXIMUM = "boundary/acceptable-maximum.json";
    private static final String OF_APP = "boundary/app.json";

    @Test
    void everythingIsAllowedButB() {
        List<Statement> statements =
                statements(new Design().unacceptable("u1", "s3", "GetObject", "maps"), MAXIMUM);

        assertThat(statements)
                .extracting(Statement::effect)
                .containsExactly(Effect.ALLOW, Effect.DENY);
        assertThat(statements.getFirst().actions()).isEqualTo(ActionElement.of("*"));
        assertThat(statements.getFirst().resources()).contains(ResourceElement.of("*"));
        assertThat(statements.getLast().actions()).isEqualTo(ActionElement.of("s3:GetObject"));
        assertThat(statements.getLast().conditions()).isEmpty();
    }

    @Test
    void aSourceThatNeedsSomethingOfBHasABoundaryOfItsOwn() {
        Design design =
                new Design()
                        .needs("n1", "s3", "GetObject", "maps")
                        .unacceptable("u1", "s3", "GetObject PutObject", "maps");

        assertThat(denied(design, OF_APP)).containsExactly("s3:PutObject");
        assertThat(denied(design, MAXIMUM)).containsExactly("s3:GetObject", "s3:PutObject");
    }

    @Test
    void whoNeedsAPartIsDeniedTheRest() {
        assertThat(
                        statements(
                                        new Design()
                                                .needs("n1", "s3", "GetObject", "private")
                                                .unacceptable("u1", "s3", "GetObject", "maps"),
                                        OF_APP)
                                .getLast()
                                .resources())
                .contains(new ResourceElement.NotResource(List.of("arn:aws:s3:::maps/private/*")));
    }

    @Test
    void whoNeedsNothingOfBHasNoneOfTheirOwn() {
        assertThat(
                        new Design()
                                .source("partner", SourceKind.OUTSIDE_PARTY, Design.role("partner"))
                                .needs("n1", "s3", "PutObject", "maps")
                                .needsOf("partner", "n2", "s3", "GetObject", "maps")
                                .unacceptable("u1", "s3", "GetObject", "maps")
                                .documents()
                                .of(DocumentKind.BOUNDARY))
                .extracting(GeneratedDocument::path)
                .containsExactly(MAXIMUM);
    }

    @Test
    void aWithdrawnRowExemptsNobody() {
        assertThat(
                        new Design()
                                .needs("n1", "s3", "GetObject", "maps")
                                .unacceptable("u1", "s3", "GetObject", "maps")
                                .mediated("c1", "n1", "writer")
                                .documents()
                                .at(OF_APP))
                .isEmpty();
    }

    @Test
    void namesThatDoNotFitAreShortenedByExactWildcards() {
        Design design = new Design().unacceptableLevel("u1", "ec2", AccessLevel.WRITE, "*");
        GeneratedDocument document = design.documents().at(MAXIMUM).orElseThrow();
        List<String> expected =
                Design.CATALOG.service("ec2").orElseThrow().actions().stream()
                        .filter(action -> action.accessLevel() == AccessLevel.WRITE)
                        .map(action -> action.qualifiedName())
                        .toList();

        assertThat(document.text()).contains("*\"");
        List<String> patterns =
                document.policy().orElseThrow().statements().getLast().actions().patterns();
        assertThat(patterns).hasSizeLessThan(expected.size());
        assertThat(patterns.stream().flatMap(p -> Design.CATALOG.expand(p).stream()).distinct())
                .extracting(action -> action.qualifiedName())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatFitsInNoWayIsNotWrittenAndItsRowsAreNamed() {
        DocumentSet documents =
                new Design()
                        .unacceptableLevel("u1", "ec2", AccessLevel.WRITE, "*")
                        .quota(Quotas.Name.MANAGED_POLICY_SIZE, 300)
                        .documents();

        assertThat(documents.of(DocumentKind.BOUNDARY)).isEmpty();
        assertThat(documents.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().key())
                            .isEqualTo("generate.problem.boundaryTooLarge");
                    assertThat(problem.rows()).containsExactly(new RowId("u1"));
                });
    }

    private static List<String> denied(Design design, String path) {
        return statements(design, path).stream()
                .filter(statement -> statement.effect() == Effect.DENY)
                .flatMap(statement -> statement.actions().patterns().stream())
                .toList();
    }

    private static List<Statement> statements(Design design, String path) {
        return design.documents().at(path).orElseThrow().policy().orElseThrow().statements();
    }
}
