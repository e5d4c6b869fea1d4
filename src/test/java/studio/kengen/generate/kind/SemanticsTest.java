package studio.kengen.generate.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.kengen.catalog.Action;
import studio.kengen.catalog.Catalog;
import studio.kengen.control.ControlKnowledge;
import studio.kengen.design.AccessSource;
import studio.kengen.design.ActionSelection;
import studio.kengen.design.DocumentSettings;
import studio.kengen.design.Project;
import studio.kengen.design.ProjectDetails;
import studio.kengen.design.area.Areas;
import studio.kengen.design.area.Designs;
import studio.kengen.design.area.RowExpander;
import studio.kengen.design.area.RowExpansion;
import studio.kengen.generate.DocumentSet;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.Condition;
import studio.kengen.policy.Effect;
import studio.kengen.policy.Quotas;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// The documents of generated designs, decided request by request with an evaluator of its own: every action of the
/// services in play on every target.
class SemanticsTest {
    private record Request(String action, String resource) {}

    private static final Catalog CATALOG = Catalog.bundled();
    private static final String STRANGER = Design.role("administrator");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void identityPoliciesGrantExactlyA(long seed) {
        Case generated = new Case(seed, false);

        for (AccessSource source : generated.project.sources()) {
            Set<Request> needed = generated.expanded(generated.neededBy(source));
            assertThat(generated.allowed(generated.documentsOf("identity/" + source.name())))
                    .as(source.name())
                    .isEqualTo(needed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void wildcardsChangeNothing(long seed) {
        Case generated = new Case(seed, true);

        for (AccessSource source : generated.project.sources()) {
            assertThat(generated.allowed(generated.documentsOf("identity/" + source.name())))
                    .as(source.name())
                    .isEqualTo(generated.expanded(generated.neededBy(source)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void serviceControlPoliciesDenyExactlyBToWhoeverNeedsNothingOfIt(long seed) {
        Case generated = new Case(seed, false);

        assertThat(generated.denied(generated.documentsOf("scp/"), STRANGER))
                .isEqualTo(generated.areaB());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void serviceControlPoliciesLeaveASourceItsNeedsAndNothingElseOfB(long seed) {
        Case generated = new Case(seed, false);
        List<Statement> scps = generated.documentsOf("scp/");

        for (AccessSource source : generated.project.sources()) {
            assertLeavesTheNeeds(generated, source, generated.denied(scps, source.arn()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theAcceptableMaximumIsEverythingButB(long seed) {
        Case generated = new Case(seed, false);
        List<Statement> boundary = generated.documentsOf("boundary/acceptable-maximum");

        assertThat(generated.allowed(boundary)).isEqualTo(Set.copyOf(generated.universe));
        assertThat(generated.denied(boundary, STRANGER)).isEqualTo(generated.areaB());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theBoundaryOfASourceLeavesItsNeedsAndNothingElseOfB(long seed) {
        Case generated = new Case(seed, false);

        for (AccessSource source : generated.project.sources()) {
            List<Statement> own = generated.documentsOf("boundary/" + source.name());
            List<Statement> boundary =
                    own.isEmpty() ? generated.documentsOf("boundary/acceptable-maximum") : own;
            assertLeavesTheNeeds(generated, source, generated.denied(boundary, source.arn()));
        }
    }

    private static void assertLeavesTheNeeds(
            Case generated, AccessSource source, Set<Request> denied) {
        Set<Request> needed = generated.expanded(generated.neededBy(source));
        Set<Request> rest = new HashSet<>(generated.areaB());
        rest.removeAll(needed);

        assertThat(denied).as("needed by %s", source.name()).doesNotContainAnyElementsOf(needed);
        assertThat(denied).as("of B, not needed by %s", source.name()).containsAll(rest);
    }

    /// A generated design, its documents and every request that can be asked of it.
    private static final class Case {
        private final Project project;
        private final Areas areas;
        private final DocumentSet documents;
        private final List<Request> universe = new ArrayList<>();
        private final Map<String, Set<String>> matching = new HashMap<>();

        Case(long seed, boolean wildcards) {
            Project drawn = Designs.ofSize(60, 25, seed);
            project =
                    drawn.withDetails(
                            new ProjectDetails("", "", new DocumentSettings(wildcards, false)));
            areas = Areas.of(project, CATALOG);
            Quotas roomy = Quotas.bundled().with(Quotas.Name.MANAGED_POLICY_SIZE, 60_000);
            documents =
                    new DocumentGenerator(CATALOG, ControlKnowledge.bundled(), roomy)
                            .generate(areas);
            drawUniverse();
        }

        private void drawUniverse() {
            RowExpander expander = new RowExpander(CATALOG);
            Set<String> services =
                    project.targets().stream()
                            .map(target -> target.service())
                            .collect(Collectors.toCollection(TreeSet::new));
            for (String service : services) {
                for (Action action : CATALOG.service(service).orElseThrow().actions()) {
                    if (action.takesResource()) {
                        project.targets().stream()
                                .flatMap(target -> expander.resourcesFor(action, target).stream())
                                .distinct()
                                .forEach(arn -> universe.add(request(action, arn)));
                    } else {
                        universe.add(request(action, "*"));
                    }
                }
            }
        }

        /// A resource that the pattern means.
        private static Request request(Action action, String arn) {
            return new Request(
                    action.qualifiedName(), arn.equals("*") ? arn : arn.replace("*", "x"));
        }

        List<Statement> documentsOf(String pathStart) {
            return documents.documents().stream()
                    .filter(document -> ofName(document.path(), pathStart))
                    .flatMap(document -> document.policy().orElseThrow().statements().stream())
                    .toList();
        }

        /// `identity/source1` is not the start of `identity/source10.json`.
        private static boolean ofName(String path, String start) {
            return path.startsWith(start)
                    && (start.endsWith("/")
                            || !Character.isLetterOrDigit(path.charAt(start.length())));
        }

        List<RowExpansion<?>> neededBy(AccessSource source) {
            return areas.needed().stream()
                    .filter(row -> row.row().source().equals(source.id()))
                    .collect(Collectors.toList());
        }

        Set<Request> areaB() {
            return expanded(List.copyOf(areas.areaB()));
        }

        Set<Request> expanded(List<? extends RowExpansion<? extends ActionSelection>> rows) {
            Set<Request> requests = new HashSet<>();
            for (RowExpansion<?> row : rows) {
                row.grants()
                        .forEach(grant ->
                                requests.addAll(
                                        asked(
                                                Set.of(grant.action().qualifiedName()),
                                                grant.resources())));
            }
            return requests;
        }

        Set<Request> allowed(List<Statement> statements) {
            return decided(statements, Effect.ALLOW, STRANGER);
        }

        Set<Request> denied(List<Statement> statements, String principal) {
            return decided(statements, Effect.DENY, principal);
        }

        private Set<Request> decided(List<Statement> statements, Effect effect, String principal) {
            Set<Request> requests = new HashSet<>();
            for (Statement statement : statements) {
                if (statement.effect() == effect && holds(statement.conditions(), principal)) {
                    Set<String> actions = matching(statement.actions().patterns());
                    switch (statement.resources().orElseThrow()) {
                        case ResourceElement.Resource(var arns) ->
                                requests.addAll(asked(actions, arns));
                        case ResourceElement.NotResource(var arns) -> {
                            Set<Request> others = new HashSet<>(asked(actions, List.of("*")));
                            others.removeAll(asked(actions, arns));
                            requests.addAll(others);
                        }
                    }
                    assertThat(statement.actions()).isInstanceOf(ActionElement.Action.class);
                }
            }
            return requests;
        }

        private Set<Request> asked(Set<String> actions, List<String> arns) {
            List<Pattern> patterns = arns.stream().map(Case::pattern).toList();
            return universe.stream()
                    .filter(request -> actions.contains(request.action))
                    .filter(request ->
                            patterns.stream().anyMatch(p -> p.matcher(request.resource).matches()))
                    .collect(Collectors.toSet());
        }

        private Set<String> matching(List<String> patterns) {
            return patterns.stream()
                    .flatMap(pattern -> matching.computeIfAbsent(pattern, this::actions).stream())
                    .collect(Collectors.toSet());
        }

        private Set<String> actions(String text) {
            Pattern pattern = pattern(text);
            return universe.stream()
                    .map(Request::action)
                    .filter(action -> pattern.matcher(action).matches())
                    .collect(Collectors.toSet());
        }

        private static boolean holds(List<Condition> conditions, String principal) {
            return conditions.stream()
                    .allMatch(condition -> {
                        assertThat(condition.key()).isEqualTo("aws:PrincipalArn");
                        boolean among =
                                condition.values().stream()
                                        .anyMatch(value ->
                                                pattern(value).matcher(principal).matches());
                        return among == condition.operator().equals("ArnLike");
                    });
        }

        private static Pattern pattern(String wildcards) {
            return Pattern.compile(
                    wildcards
                            .chars()
                            .mapToObj(c ->
                                    switch (c) {
                                        case '*' -> ".*";
                                        case '?' -> ".";
                                        default -> Pattern.quote(Character.toString(c));
                                    })
                            .collect(Collectors.joining()));
        }
    }
}
