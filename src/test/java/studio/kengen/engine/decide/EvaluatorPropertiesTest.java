package studio.kengen.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import studio.kengen.engine.AccessRequest;
import studio.kengen.engine.Decision;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Effect;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// How decisions of random requests change when policies change.
class EvaluatorPropertiesTest {
    private static final int CASES = 5_000;

    private final Evaluator evaluator = new Evaluator(service -> true);
    private final Random random = new Random(20261124);
    private final RandomCase cases = new RandomCase(random);

    @Test
    void everyDecisionOccursAndIsExplained() {
        Set<Decision> seen = EnumSet.noneOf(Decision.class);
        forEachCase((request, documents) -> {
            Explanation explanation = evaluator.explain(request, documents.compiled());
            assertThat(explanation.decision()).isEqualTo(decide(request, documents));
            assertThat(explanation.reasons()).isNotEmpty();
            seen.add(explanation.decision());
        });
        assertThat(seen).containsExactlyInAnyOrder(Decision.values());
    }

    @Test
    void addingADenyNeverAllowsMore() {
        forEachCase((request, documents) -> {
            Decision before = decide(request, documents);
            Decision after = decide(request, documents.one(random, with(Effect.DENY)));
            if (before != Decision.ALLOWED) {
                assertThat(after).isNotEqualTo(Decision.ALLOWED);
            }
            if (before == Decision.EXPLICITLY_DENIED) {
                assertThat(after).isEqualTo(Decision.EXPLICITLY_DENIED);
            }
        });
    }

    @Test
    void addingAnAllowNeverDeniesMore() {
        forEachCase((request, documents) -> {
            Documents open = withoutBlockOfPublicAccess(documents);
            Decision before = decide(request, open);
            Decision after = decide(request, open.one(random, with(Effect.ALLOW)));
            if (before == Decision.ALLOWED) {
                assertThat(after).isEqualTo(Decision.ALLOWED);
            }
            assertThat(after == Decision.EXPLICITLY_DENIED)
                    .isEqualTo(before == Decision.EXPLICITLY_DENIED);
        });
    }

    @Test
    void addingAnAllowOfAnotherActionChangesNothing() {
        forEachCase((request, documents) -> {
            Documents open = withoutBlockOfPublicAccess(documents);
            Documents more =
                    open.one(
                            random,
                            document ->
                                    with(
                                            document,
                                            cases.statement(Effect.ALLOW, hasPrincipals(document))
                                                    .withActions(
                                                            ActionElement.of("ec2:RunInstances"))));
            assertThat(decide(request, more)).isEqualTo(decide(request, open));
        });
    }

    @Test
    void theOrderOfStatementsDoesNotCount() {
        forEachCase((request, documents) -> {
            Documents shuffled =
                    documents.each(document -> {
                        List<Statement> statements = new ArrayList<>(document.statements());
                        Collections.shuffle(statements, random);
                        return withStatements(document, statements);
                    });
            assertThat(decide(request, shuffled)).isEqualTo(decide(request, documents));
        });
    }

    @Test
    void aStatementForEachActionAndResourceSaysTheSame() {
        forEachCase((request, documents) -> {
            Documents split =
                    documents.each(document ->
                            withStatements(
                                    document,
                                    document.statements().stream()
                                            .flatMap(statement -> split(statement).stream())
                                            .toList()));
            assertThat(decide(request, split)).isEqualTo(decide(request, documents));
        });
    }

    private void forEachCase(BiConsumer<AccessRequest, Documents> check) {
        for (int i = 0; i < CASES; i++) {
            check.accept(cases.request(), cases.documents());
        }
    }

    private Decision decide(AccessRequest request, Documents documents) {
        return evaluator.decide(request, documents.compiled());
    }

    private UnaryOperator<PolicyDocument> with(Effect effect) {
        return document -> with(document, cases.statement(effect, hasPrincipals(document)));
    }

    private static PolicyDocument with(PolicyDocument document, Statement statement) {
        List<Statement> statements = new ArrayList<>(document.statements());
        statements.add(statement);
        return withStatements(document, statements);
    }

    /// A policy without statements is taken for one without principals, which changes no promise.
    private static boolean hasPrincipals(PolicyDocument document) {
        return document.statements().stream().anyMatch(s -> s.principal().isPresent());
    }

    private static PolicyDocument withStatements(
            PolicyDocument document, List<Statement> statements) {
        return new PolicyDocument(document.version(), document.id(), statements);
    }

    /// One more statement that allows everybody something can make a bucket's policy public, and then it gives nothing.
    private static Documents withoutBlockOfPublicAccess(Documents d) {
        return new Documents(
                d.identity(),
                d.boundary(),
                d.session(),
                d.serviceControl(),
                d.resourceControl(),
                d.resource(),
                new S3Settings(d.s3().bucketAbacEnabled(), false));
    }

    private static List<Statement> split(Statement statement) {
        List<Statement> split = new ArrayList<>();
        for (ActionElement actions : split(statement.actions())) {
            for (Optional<ResourceElement> resources : split(statement.resources())) {
                split.add(
                        new Statement(
                                statement.sid(),
                                statement.effect(),
                                statement.principal(),
                                actions,
                                resources,
                                statement.conditions()));
            }
        }
        return split;
    }

    private static List<ActionElement> split(ActionElement actions) {
        return actions instanceof ActionElement.Action(var patterns)
                ? patterns.stream().map(ActionElement::of).toList()
                : List.of(actions);
    }

    private static List<Optional<ResourceElement>> split(Optional<ResourceElement> resources) {
        return resources.orElse(null) instanceof ResourceElement.Resource(var patterns)
                ? patterns.stream().map(p -> Optional.of(ResourceElement.of(p))).toList()
                : List.of(resources);
    }
}
