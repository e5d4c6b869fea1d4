package studio.kengen.generate.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.kengen.generate.DocumentKind;
import studio.kengen.generate.GeneratedDocument;
import studio.kengen.i18n.Message;
import studio.kengen.policy.ActionElement;
import studio.kengen.policy.PolicyDocument;
import studio.kengen.policy.PolicyParser;
import studio.kengen.policy.PrincipalElement;
import studio.kengen.policy.Principals;
import studio.kengen.policy.ResourceElement;
import studio.kengen.policy.Statement;

/// Compares what was written for deployment, references resolved, with the documents that it was made of.
public final class SaidByPolicies {
    private static final Set<DocumentKind> WHOLE =
            Set.of(
                    DocumentKind.IDENTITY,
                    DocumentKind.TRUST,
                    DocumentKind.BOUNDARY,
                    DocumentKind.SCP,
                    DocumentKind.RCP);

    private SaidByPolicies() {}

    /// Fails unless every policy says what its document says. A trust policy may be missing, where no role can be made; the
    /// statements of resource policies may be divided otherwise, and what a note names may be missing.
    ///
    /// @param written the policies, by the paths of their documents
    public static void assertSame(
            Plans.Named plan, List<Message> notes, Map<String, List<PolicyDocument>> written) {
        Set<String> noted =
                notes.stream()
                        .filter(note -> !note.arguments().isEmpty())
                        .map(note -> note.arguments().getFirst().toString())
                        .collect(Collectors.toSet());
        Set<String> allowed = new HashSet<>();
        Set<String> found = new HashSet<>();
        for (GeneratedDocument document : plan.documents().documents()) {
            PolicyDocument policy = document.policy().map(_ -> parsed(document)).orElse(null);
            List<PolicyDocument> itsOwn = written.getOrDefault(document.path(), List.of());
            if (policy != null && WHOLE.contains(document.kind())) {
                assertThat(itsOwn).as(document.path()).allMatch(policy::equals);
                assertThat(itsOwn.isEmpty() && document.kind() != DocumentKind.TRUST)
                        .as("%s is missing", document.path())
                        .isFalse();
            } else if (policy != null && document.kind() == DocumentKind.RESOURCE) {
                Set<String> said = said(List.of(policy));
                allowed.addAll(said);
                found.addAll(said(itsOwn));
                if (!noted.contains(document.path())) {
                    assertThat(said(itsOwn)).as(document.path()).containsAll(said);
                }
            }
        }
        assertThat(allowed).containsAll(found);
    }

    private static PolicyDocument parsed(GeneratedDocument document) {
        return PolicyParser.parse(document.text()).document().orElseThrow();
    }

    /// A line for each effect, principal, action and resource.
    private static Set<String> said(List<PolicyDocument> policies) {
        Set<String> said = new HashSet<>();
        for (PolicyDocument policy : policies) {
            for (Statement statement : policy.statements()) {
                for (String principal : principals(statement)) {
                    for (String action : actions(statement)) {
                        for (String resource : resources(statement)) {
                            said.add(
                                    String.join(
                                            " ",
                                            statement.effect().awsName(),
                                            principal,
                                            action,
                                            resource,
                                            statement.conditions().toString()));
                        }
                    }
                }
            }
        }
        return said;
    }

    private static List<String> principals(Statement statement) {
        return switch (statement.principal().map(PrincipalElement::principals).orElseThrow()) {
            case Principals.Everyone() -> List.of("*");
            case Principals.Listed(var byType) ->
                    byType.entrySet().stream()
                            .flatMap(entry ->
                                    entry.getValue().stream()
                                            .map(id -> entry.getKey().awsName() + ' ' + id))
                            .toList();
        };
    }

    private static List<String> actions(Statement statement) {
        return switch (statement.actions()) {
            case ActionElement.Action(var patterns) -> patterns;
            case ActionElement.NotAction(var patterns) -> List.of("not " + patterns);
        };
    }

    private static List<String> resources(Statement statement) {
        return switch (statement.resources().orElse(ResourceElement.of("*"))) {
            case ResourceElement.Resource(var patterns) -> patterns;
            case ResourceElement.NotResource(var patterns) -> List.of("not " + patterns);
        };
    }
}
