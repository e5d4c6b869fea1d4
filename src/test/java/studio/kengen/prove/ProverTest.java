package studio.kengen.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.catalog.AccessLevel;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.AccessTarget;
import studio.kengen.design.Project;
import studio.kengen.design.RowId;
import studio.kengen.design.Table;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Designs;
import studio.kengen.exchange.project.ProjectFormatException;
import studio.kengen.exchange.project.ProjectReader;
import studio.kengen.generate.Attachments;
import studio.kengen.generate.Document;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.StoredDocument;
import studio.kengen.generate.kind.DocumentGenerator;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.PolicyPrinter;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;
import studio.kengen.prove.Proof.Result;

/// The proofs of the samples' documents, and of what is left of them after somebody has edited them.
class ProverTest {
    private static final Catalog CATALOG = Catalog.bundled();

    private final Prover prover = new Prover(CATALOG);

    @ParameterizedTest
    @ValueSource(strings = {"hello", "map-lab", "map-lab-ja"})
    void generatedDocumentsGrantAllOfANothingOfBAndNothingBesideA(String sample) {
        assertThat(prove(areas(sample), documents(areas(sample))))
                .extracting(Proof::obligation, Proof::result)
                .containsExactly(
                        tuple(Obligation.SUFFICIENT, Result.PROVED),
                        tuple(Obligation.SAFE, Result.PROVED),
                        tuple(Obligation.GUARDED, Result.PROVED),
                        tuple(Obligation.MINIMAL, Result.PROVED));
    }

    @Test
    void rowsWhoseResourcePolicyIsMissingLeaveSufficiencyUndecided() {
        Areas lab = areas("map-lab");
        assertThat(result(prove(lab, withoutResourcePolicies(lab)), Obligation.SUFFICIENT))
                .isEqualTo(Result.UNDECIDED);
    }

    @Test
    void rowsWhoseTargetIsInAnotherAccountNeedItsResourcePolicy() {
        Project own = Designs.mapsBucket();
        Project project =
                own.withRows(
                                Table.NEEDED,
                                List.of(
                                        Designs.needed(
                                                "n1",
                                                "app",
                                                "s3",
                                                Set.of(AccessLevel.READ),
                                                List.of(),
                                                "maps"),
                                        Designs.needed(
                                                "n2",
                                                "app",
                                                "sqs",
                                                Set.of(),
                                                List.of("sqs:SendMessage"),
                                                "queue")))
                        .withRows(
                                Table.TARGETS,
                                List.of(
                                        own.targets().getFirst(),
                                        Designs.target(
                                                "queue",
                                                "sqs",
                                                "arn:aws:sqs:eu-west-1:444455556666:queue")));
        Areas areas = Areas.of(project, CATALOG);
        Proof without = proof(prove(areas, withoutResourcePolicies(areas)), Obligation.SUFFICIENT);
        assertThat(without.result()).isEqualTo(Result.UNDECIDED);
        assertThat(without.rows()).containsExactly(new RowId("n2"));
        assertThat(result(prove(areas, documents(areas)), Obligation.SUFFICIENT))
                .isEqualTo(Result.PROVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"AWS\": \"arn:aws:iam::999900001111:root\"}",
                "{\"AWS\": \"arn:aws:iam::999900001111:role/stranger\"}",
                "{\"Service\": \"events.amazonaws.com\"}",
                "\"*\""
            })
    void aResourcePolicyThatGrantsBToSomebodyOutsideTheDesignIsRefuted(String principal) {
        Areas lab = areas("map-lab");
        List<Document> documents = new ArrayList<>(withoutResourcePolicies(lab));
        documents.add(grantOfB(lab, principal));
        Proof safe = proof(prove(lab, documents), Obligation.SAFE);
        assertThat(safe.result()).isEqualTo(Result.REFUTED);
        assertThat(safe.witness().orElseThrow().action()).isEqualToIgnoringCase("s3:DeleteObject");
    }

    @Test
    void anScpHoldsWhatAResourcePolicyGrantsInItsAccountsOnly() {
        Areas lab = areas("map-lab");
        List<Document> documents = new ArrayList<>(withoutResourcePolicies(lab));
        documents.add(grantOfB(lab, "{\"AWS\": \"arn:aws:iam::111122223333:role/no-source\"}"));
        assertThat(result(prove(lab, documents), Obligation.SAFE)).isEqualTo(Result.PROVED);

        documents.removeIf(document -> document.kind() == DocumentKind.SCP);
        assertThat(result(prove(lab, documents), Obligation.SAFE)).isEqualTo(Result.REFUTED);
    }

    private static Document grantOfB(Areas lab, String principal) {
        return new StoredDocument(
                DocumentKind.RESOURCE,
                target(lab, "arn:aws:s3:::maplab-map-data"),
                "resource/map-data.json",
                """
                {"Version": "2012-10-17", "Statement": [{
                  "Effect": "Allow",
                  "Principal": %s,
                  "Action": "s3:DeleteObject",
                  "Resource": "arn:aws:s3:::maplab-map-data/*"}]}
                """
                        .formatted(principal));
    }

    @Test
    void aResourcePolicyThatDeniesWhatASourceNeedsIsRefuted() {
        isRefutedForEach(
                DocumentKind.RESOURCE,
                Set.of(Obligation.SUFFICIENT),
                statement ->
                        statement.effect() == Effect.DENY
                                ? Optional.of(statement.withConditions(List.of()))
                                : Optional.of(statement));
    }

    @Test
    void anAllowRemovedFromAResourcePolicyIsRefuted() {
        isRefutedForEach(
                DocumentKind.RESOURCE,
                Set.of(Obligation.SUFFICIENT),
                statement ->
                        statement.effect() == Effect.DENY || isKeyAdministration(statement)
                                ? Optional.of(statement)
                                : Optional.empty());
    }

    private static boolean isKeyAdministration(Statement statement) {
        return statement.sid().filter("EnableIamPolicies"::equals).isPresent();
    }

    @Test
    void aRemovedAllowIsRefuted() {
        isRefutedForEach(
                DocumentKind.IDENTITY,
                Set.of(Obligation.SUFFICIENT),
                statement -> Optional.empty());
    }

    @Test
    void aWidenedResourceIsRefuted() {
        isRefutedForEach(
                DocumentKind.IDENTITY,
                Set.of(Obligation.MINIMAL),
                statement -> Optional.of(statement.withResources(ResourceElement.of("*"))));
    }

    @Test
    void aDroppedConditionIsRefuted() {
        isRefutedForEach(
                DocumentKind.IDENTITY,
                Set.of(Obligation.SAFE, Obligation.MINIMAL),
                statement ->
                        statement.conditions().isEmpty()
                                ? Optional.of(statement)
                                : Optional.of(statement.withConditions(List.of())));
    }

    @Test
    void aRemovedGuardrailIsRefuted() {
        isRefutedForEach(
                DocumentKind.SCP,
                Set.of(Obligation.GUARDED),
                statement -> isLimit(statement) ? Optional.of(statement) : Optional.empty());
    }

    @Test
    void anAddedExemptionIsRefuted() {
        isRefutedForEach(
                DocumentKind.SCP,
                Set.of(Obligation.GUARDED),
                statement ->
                        isLimit(statement)
                                ? Optional.of(statement)
                                : Optional.of(
                                        statement.withConditions(
                                                List.of(
                                                        new Condition(
                                                                "ArnNotLike",
                                                                "aws:PrincipalArn",
                                                                List.of(
                                                                        "arn:aws:iam::*:role/Kengen*"))))));
    }

    /// A statement that takes from an exempted source what it does not need, or what lacks the conditions of its controls:
    /// identity policies do not give it that either.
    private static boolean isLimit(Statement statement) {
        return statement.sid().filter(sid -> sid.startsWith("Guard")).isPresent()
                || statement
                        .resources()
                        .filter(r -> r instanceof ResourceElement.NotResource)
                        .isPresent();
    }

    /// Edits one statement after the other and expects a refutation with a witness each time.
    ///
    /// @param edit what becomes of a statement: empty to remove it, the same to pass over it
    private void isRefutedForEach(
            DocumentKind kind,
            Set<Obligation> obligations,
            Function<Statement, Optional<Statement>> edit) {
        Areas areas = areas("map-lab");
        // Guardrails hold what an edited identity policy lets go, so each kind is looked at alone.
        // Without its identity policies, a role cannot even use what a resource policy grants.
        List<Document> documents =
                documents(areas).stream()
                        .filter(document ->
                                document.kind() == kind
                                        || (kind == DocumentKind.RESOURCE
                                                && document.kind() == DocumentKind.IDENTITY))
                        .toList();
        int edits = 0;
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).kind() == kind) {
                PolicyDocument policy =
                        PolicyParser.parse(documents.get(i).text()).sound().orElseThrow();
                for (int j = 0; j < policy.statements().size(); j++) {
                    Statement statement = policy.statements().get(j);
                    Optional<Statement> edited = edit.apply(statement);
                    if (!edited.equals(Optional.of(statement))) {
                        edits++;
                        List<Document> all = new ArrayList<>(documents);
                        all.set(i, edited(documents.get(i), policy, j, edited));
                        assertThat(prove(areas, all))
                                .as("%s, statement %s", documents.get(i).path(), statement)
                                .filteredOn(proof -> obligations.contains(proof.obligation()))
                                .anySatisfy(proof -> {
                                    assertThat(proof.result()).isEqualTo(Result.REFUTED);
                                    assertThat(proof.witness()).isPresent();
                                });
                    }
                }
            }
        }
        assertThat(edits).isPositive();
    }

    private static Document edited(
            Document document, PolicyDocument policy, int index, Optional<Statement> statement) {
        List<Statement> statements = new ArrayList<>(policy.statements());
        statements.remove(index);
        statement.ifPresent(changed -> statements.add(index, changed));
        return new StoredDocument(
                document.kind(),
                document.source(),
                document.path(),
                PolicyPrinter.pretty(PolicyDocument.of(statements)));
    }

    private List<Proof> prove(Areas areas, List<Document> documents) {
        return prover.prove(areas, new Attachments<>(documents));
    }

    private static Result result(List<Proof> proofs, Obligation obligation) {
        return proof(proofs, obligation).result();
    }

    private static Proof proof(List<Proof> proofs, Obligation obligation) {
        return proofs.stream().filter(p -> p.obligation() == obligation).findFirst().orElseThrow();
    }

    private static List<Document> withoutResourcePolicies(Areas areas) {
        return documents(areas).stream()
                .filter(document -> document.kind() != DocumentKind.RESOURCE)
                .toList();
    }

    private static Optional<RowId> target(Areas areas, String arn) {
        return areas.project().targets().stream()
                .filter(target -> target.arns().contains(arn))
                .map(AccessTarget::id)
                .findFirst();
    }

    private static List<Document> documents(Areas areas) {
        return Stream.<Document>of(
                        new DocumentGenerator(CATALOG, ControlKnowledge.bundled())
                                .generate(areas)
                                .documents()
                                .toArray(Document[]::new))
                .toList();
    }

    private static Areas areas(String sample) {
        Path file = Path.of("samples", sample + ".kengen.json");
        try {
            return Areas.of(ProjectReader.read(Files.readAllBytes(file)).project(), CATALOG);
        } catch (IOException | ProjectFormatException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
